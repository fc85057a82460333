// The keyboard of the call screen. Listens and hands on; what a command does is the screen's.

import { useEffect, useRef } from 'react';
import { useServices } from '../app/services';
import { isTyping } from '../app/typing';
import { type KeyCommand, keyCommand } from './screenKeys';

/** `onCommand` says whether it took the command; only then is the key's own meaning withheld. */
export function useCallKeys(onCommand: (command: KeyCommand) => boolean): void {
  const hasLettersOff = useServices().settings.keys === 'off';
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target) && event.key !== 'Escape') return;
      const command = keyCommand({
        key: event.key,
        isHeld: event.repeat,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        hasLettersOff,
      });
      if (command !== null && latest.current(command)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [hasLettersOff]);
}
