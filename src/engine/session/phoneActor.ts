// A phone sound that lasts as long as its state does and is silent while time stands still. Knows nothing of the call.

import { fromCallback } from 'xstate';
import type { PhoneSound, VoicePort } from '../audio/voice.types';
import type { CallClock } from './callClock';

/** Input: which sound. Sends nothing. */
export function phoneActor(voice: VoicePort, clock: CallClock) {
  return fromCallback<{ type: 'none' }, PhoneSound>(({ input }) => {
    let silence: (() => void) | null = clock.isStopped() ? null : voice.playPhone(input);
    const stopFollowing = clock.onChange((isStopped) => {
      silence?.();
      silence = isStopped ? null : voice.playPhone(input);
    });
    return () => {
      stopFollowing();
      silence?.();
    };
  });
}
