// The keys of the screen that is on, as a list over it. Opened by its own key or by pressing; a call waits meanwhile.

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key } from '../parts/Key';
import { commandOf, KEY_TABLE, type KeyGroup, type KeyRow, keysShown } from './keyTable';
import { hrefs } from './paths';
import { useServices } from './services';
import { isTyping } from './typing';
import './keyList.css';

/** The list, and how it is opened. `groups` are those of the screen; what holds everywhere is added. */
export function useKeyList(groups: readonly KeyGroup[]): {
  readonly open: () => void;
  readonly list: ReactNode;
} {
  const { session, settings } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  const hasStopped = useRef(false);
  const isOn = settings.keys !== 'off';

  const open = useCallback((): void => {
    // a call that waits already is not set going by closing the list
    const isRunning = session !== null && window.location.hash === hrefs.call;
    hasStopped.current = isRunning && session.getView().pausedBecause === null;
    if (hasStopped.current) session?.send({ type: 'minute.take' });
    setIsOpen(true);
  }, [session]);
  const close = (): void => {
    setIsOpen(false);
    if (hasStopped.current) session?.send({ type: 'minute.over' });
    hasStopped.current = false;
  };

  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || commandOf(event.key, ['everywhere'])?.command !== 'keys') return;
      if (document.querySelector('dialog[open], .minute-page') !== null) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [open, isOn]);

  return {
    open,
    list: (
      <KeyList
        isOpen={isOpen}
        groups={[...groups, 'everywhere']}
        isInCall={hasStopped.current}
        isLettersOff={!isOn}
        onClose={close}
      />
    ),
  };
}

function KeyList(props: {
  readonly isOpen: boolean;
  readonly groups: readonly KeyGroup[];
  readonly isInCall: boolean;
  readonly isLettersOff: boolean;
  readonly onClose: () => void;
}) {
  const { keys: copy, common } = useCopy();
  return (
    <Dialog
      isOpen={props.isOpen}
      title={copy.title}
      onClose={props.onClose}
      actions={<Key onClick={props.onClose}>{common.close}</Key>}
    >
      {props.isLettersOff && <p className="label">{copy.lettersOff}</p>}
      {props.isInCall && <p className="label">{copy.waits}</p>}
      <div className="key-list">
        {props.groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{copy.groups[group]}</h3>
            <dl>
              {KEY_TABLE[group].map((row: KeyRow<keyof typeof copy.commands>) => (
                <div key={row.command}>
                  <dt>
                    {keysShown(row.keys).map((key, index) => (
                      <span key={key}>
                        {index > 0 && <i>{row.keys.length > 2 ? '' : ` ${copy.or} `}</i>}
                        <kbd>{key}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{copy.commands[row.command]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
