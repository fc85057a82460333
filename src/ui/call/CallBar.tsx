// The phone's own keys, always in the same place. No key is preferred; only Resume is filled, because it is the next step.

import type { SessionView } from '../../engine/session/session.types';
import { useCopy } from '../copy/copy';
import { Icon } from '../parts/Icon';
import { Key } from '../parts/Key';

export type SheetName = 'end' | 'hold' | 'transfer';

export function CallBar(props: {
  readonly view: SessionView;
  readonly openSheet: SheetName | null;
  readonly isHintOpen: boolean;
  readonly canRewind: boolean;
  readonly onSheet: (name: SheetName) => void;
  readonly onResume: () => void;
  readonly onMute: () => void;
  readonly onHint: () => void;
  readonly onRewind: () => void;
}) {
  const { call: copy } = useCopy();
  const { view } = props;
  const isHeld = view.phase === 'held';
  const isPaused = view.pausedBecause !== null;
  const isChoosing = view.phase === 'choosing' && !isPaused;
  const canMute = isChoosing || (view.phase === 'speaking' && !isPaused);
  return (
    <footer className="bar" inert={props.openSheet !== null}>
      <div className="wrap">
        <div className="guide">
          {view.setting === 'guided' ? (
            <div className="grp">
              <Key
                id="open-hint"
                shortcut={copy.hintKey}
                aria-keyshortcuts={copy.hintKey}
                aria-expanded={props.isHintOpen}
                onClick={props.onHint}
              >
                {copy.hint}
              </Key>
              <Key
                shortcut={copy.rewindKey}
                aria-keyshortcuts="ArrowLeft"
                aria-disabled={!props.canRewind}
                onClick={props.onRewind}
              >
                {copy.rewind}
              </Key>
            </div>
          ) : (
            <p className="note">{copy.noHelp}</p>
          )}
        </div>
        <fieldset className="grp phone" aria-label={copy.phone}>
          <Key
            shortcut="M"
            aria-keyshortcuts="M"
            aria-pressed={view.isMuted}
            aria-disabled={!canMute}
            onClick={props.onMute}
          >
            <Icon name="mute" />
            {copy.mute}
          </Key>
          {isHeld ? (
            <Key
              {...(!isPaused && { kind: 'go' as const })}
              shortcut="H"
              aria-keyshortcuts="H"
              aria-disabled={isPaused}
              onClick={props.onResume}
            >
              <Icon name="hold" />
              {copy.resume}
            </Key>
          ) : (
            <SheetKey
              name="hold"
              text={copy.hold}
              shortcut="H"
              isOff={!isChoosing}
              openSheet={props.openSheet}
              onSheet={props.onSheet}
            />
          )}
          <SheetKey
            name="transfer"
            text={copy.transfer}
            shortcut="T"
            isOff={!isChoosing}
            openSheet={props.openSheet}
            onSheet={props.onSheet}
          />
        </fieldset>
        <SheetKey
          name="end"
          className="end"
          text={copy.end}
          hidden={copy.endLong}
          shortcut="E"
          isOff={view.call.ending !== null || isPaused}
          openSheet={props.openSheet}
          onSheet={props.onSheet}
        />
      </div>
    </footer>
  );
}

function SheetKey(props: {
  readonly name: SheetName;
  readonly text: string;
  /** Read after the text, not shown. */
  readonly hidden?: string;
  readonly shortcut: string;
  readonly className?: string;
  readonly isOff: boolean;
  readonly openSheet: SheetName | null;
  readonly onSheet: (name: SheetName) => void;
}) {
  return (
    <Key
      id={`open-${props.name}`}
      className={props.className}
      shortcut={props.shortcut}
      aria-keyshortcuts={props.shortcut}
      aria-haspopup="dialog"
      aria-expanded={props.openSheet === props.name}
      aria-disabled={props.isOff}
      onClick={() => props.onSheet(props.name)}
    >
      <Icon name={props.name} />
      {props.text}
      {props.hidden !== undefined && <span className="sr">{props.hidden}</span>}
    </Key>
  );
}
