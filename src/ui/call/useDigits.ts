// The digits 1 to 9 inside a sheet: each chooses the option that carries it. Confirms nothing.

import { type RefObject, useEffect } from 'react';
import { commandOf } from '../app/keyTable';
import { useServices } from '../app/services';

/** While `sheet` stands, a digit chooses its open option with that `data-digit` and leaves focus there, so that Enter confirms. */
export function useDigits(sheet: RefObject<HTMLElement | null>): void {
  const hasLettersOff = useServices().settings.keys === 'off';
  useEffect(() => {
    if (hasLettersOff) return;
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const meant = commandOf(event.key, ['sheet']);
      if (meant?.command !== 'pick') return;
      const option = sheet.current?.querySelector<HTMLInputElement>(
        `input[data-digit="${meant.place + 1}"]:not(:disabled)`,
      );
      if (!option) return;
      event.preventDefault();
      option.click();
      option.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [sheet, hasLettersOff]);
}
