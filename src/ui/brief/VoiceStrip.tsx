// The strip of the brief is its loading state: the line reaches the pen when the voices are in.

import { useCopy } from '../copy/copy';
import type { Voices } from './useVoices';

export function VoiceStrip(props: { readonly voices: Voices }) {
  const { voices: words } = useCopy().brief;
  const { voices } = props;
  const has = voices.state === 'loading' || voices.state === 'ready';
  const done = has ? voices.ready : 0;
  const all = has ? voices.all : 1;
  const [said, detail] = {
    off: [words.off, words.offDetail],
    looking: [words.looking, words.lookingDetail],
    none: [words.none, words.noneDetail],
    loading: [words.count(done, all), words.meanwhile],
    ready: [words.ready, words.readyDetail],
  }[voices.state];
  return (
    <section className="strip loadstrip" aria-label={words.section}>
      {has ? (
        <div
          className="load"
          role="progressbar"
          aria-label={words.progress}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={done}
          style={{ ['--done' as string]: `${(done / all) * 100}%` }}
        />
      ) : (
        <div className="load" style={{ ['--done' as string]: '0%' }} />
      )}
      <div className="penline" />
      <p className="lt">
        {said}
        <span>{detail}</span>
      </p>
    </section>
  );
}
