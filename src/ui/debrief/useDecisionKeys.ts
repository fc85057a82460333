// The keys that go from decision to decision. They are nobody's while somebody types, a dialog is open or a wide table has focus.

import { useEffect } from 'react';
import { commandOf } from '../app/keyTable';
import { useServices } from '../app/services';
import { isTyping } from '../app/typing';

/** `turns` are the decisions in order, `open` the one that stands open. Nothing listens while `isOn` is false. */
export function useDecisionKeys(
  turns: readonly number[],
  open: number,
  onOpen: (decision: number) => void,
  isOn: boolean,
): void {
  const { settings } = useServices();
  const isListening = isOn && settings.keys !== 'off';
  useEffect(() => {
    if (!isListening) return;
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(target) || document.querySelector('dialog[open], .minute-page') !== null) return;
      if (target instanceof Element && target.closest('.scrolls') !== null) return;
      const command = commandOf(event.key, ['debrief'])?.command;
      if (command === undefined) return;
      const at = turns.indexOf(open) + (command === 'nextDecision' ? 1 : -1);
      const next = turns[at];
      if (next === undefined) return;
      event.preventDefault();
      onOpen(next);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [turns, open, onOpen, isListening]);
}
