// Rings, says in words what the browser reports, and asks the only one who knows whether it was heard.

import { useEffect, useRef, useState } from 'react';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

const RING_MS = 3000;

type Health = 'running' | 'locked' | 'off' | 'lost';

export function SoundCheck() {
  const copy = useCopy().settings.sound;
  const { voice, clock } = useServices();
  const [health, setHealth] = useState<Health | null>(null);
  const [isRinging, setIsRinging] = useState(false);
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const stopRing = useRef<(() => void) | null>(null);

  const stop = (): void => {
    stopRing.current?.();
    stopRing.current = null;
    setIsRinging(false);
  };
  useEffect(() => () => stopRing.current?.(), []);

  const ring = async (): Promise<void> => {
    if (isRinging) return stop();
    setAnswer(null);
    setIsRinging(true);
    const isRunning = await voice.unlock();
    setHealth(isRunning ? 'running' : voice.health());
    const silence = voice.playPhone('ring');
    const timer = clock.setTimeout(stop, RING_MS);
    stopRing.current = () => {
      clock.clearTimeout(timer);
      silence();
    };
  };

  return (
    <div className="check">
      <div className="acts">
        <Key onClick={() => void ring()}>{isRinging ? copy.stop : copy.check}</Key>
        {health !== null && (
          <fieldset className="asks">
            <legend>{copy.asks}</legend>
            <Key small aria-pressed={answer === 'yes'} onClick={() => setAnswer('yes')}>
              {copy.yes}
            </Key>
            <Key small aria-pressed={answer === 'no'} onClick={() => setAnswer('no')}>
              {copy.no}
            </Key>
          </fieldset>
        )}
      </div>
      <div role="status">
        {health !== null && <p className="label">{copy.health[health]}</p>}
        {answer === 'yes' && <p className="label">{copy.heard}</p>}
        {answer === 'no' && (
          <ul className="advice">
            {copy.advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
