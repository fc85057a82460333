// The call: the living line, the words, the replies and the phone, each in its place. Reads the session's view; decides nothing.

import { type RefObject, useEffect, useRef } from 'react';
import { CallWhere } from '../app/CallWhere';
import { CallLesson } from '../app/Lesson';
import { Page } from '../app/Page';
import { useRunning, useSession } from '../app/services';
import { useCopy } from '../copy/copy';
import { CueCard } from '../parts/CueCard';
import { CallBar } from './CallBar';
import { CallStrip } from './CallStrip';
import { Drawer } from './Drawer';
import { HintPage, PolicyPage, TranscriptPage } from './drawerPages';
import { EndSheet } from './EndSheet';
import { HoldSheet } from './HoldSheet';
import { PausePage } from './PausePage';
import { Replies } from './Replies';
import { replyRows } from './replyRows';
import { StatusRow } from './StatusRow';
import { TransferSheet } from './TransferSheet';
import { useCallCommands } from './useCallCommands';
import { useCallFocus } from './useCallFocus';
import { useCallLine } from './useCallLine';
import { useTried } from './useTried';
import { WhoSection } from './WhoSection';
import { Words } from './Words';
import './call.css';
import './callRooms.css';
import './sheets.css';

const KEYS = {
  guided: ['call', 'guided', 'sheet'],
  practice: ['call', 'sheet'],
  live: ['call', 'live', 'sheet'],
} as const;

export function CallScreen() {
  const { call: copy } = useCopy();
  const { stage, cueCards } = useRunning();
  const view = useSession();
  const line = useCallLine(view);
  const tried = useTried(view);
  const does = useCallCommands(view);
  const caption = useRef<HTMLParagraphElement>(null);
  const replies = useRef<HTMLOListElement>(null);
  const below = useRef<HTMLDivElement>(null);
  useCallFocus(view, caption, replies, does.isClosing);
  useFromTheTop(below, view.decision);
  const { drawer, sheet } = does;
  const isGuided = view.setting === 'guided';

  return (
    <Page
      keys={KEYS[view.setting]}
      title={copy.title(stage.scenario.title, view.decision)}
      className="frame calling"
      room
      where={<CallWhere />}
      keepsFocus
    >
      <CallStrip view={view} line={line} />
      <main className="wrap" id="main">
        {view.pausedBecause !== null ? (
          <PausePage because={view.pausedBecause} onGoOn={does.goOn} />
        ) : (
          <>
            <Words view={view} caption={caption} />
            {sheet === 'end' && <EndSheet view={view} onClose={does.close} onPolitely={does.openClose} />}
            {sheet === 'hold' && <HoldSheet canHold={view.canHold} onClose={does.close} />}
            {sheet === 'transfer' && <TransferSheet view={view} onClose={does.close} />}
          </>
        )}
        <div className="below" ref={below}>
          {view.pausedBecause === null && (
            <section className="say" aria-label={copy.say} inert={sheet !== null}>
              <StatusRow
                view={view}
                onTakeBack={does.takeBack}
                onClockOff={does.clockOff}
                onHear={does.hear}
                isClosing={does.isClosing}
                onLeaveClose={does.leaveClose}
              />
              <CallLesson />
              <Replies
                rows={replyRows(view.isMuted ? [] : does.offered, does.said, tried)}
                tried={copy.tried}
                label={copy.say}
                patience={view.silence?.used ?? null}
                onChoose={does.choose}
                ref={replies}
              />
            </section>
          )}
          <WhoSection
            open={drawer}
            onToggle={does.toggleDrawer}
            isGuided={isGuided}
            canRewind={does.canRewind}
            onRewind={does.rewind}
          />
          <section className="desk" aria-label={copy.desk} inert={sheet !== null}>
            {cueCards.map((card) => (
              <CueCard key={card.label} label={card.label} text={card.text} />
            ))}
          </section>
        </div>
        {drawer === 'transcript' && (
          <Drawer id="drawer-transcript" title={copy.transcriptTitle} isReadFromEnd onClose={does.close}>
            <TranscriptPage exchanges={view.exchanges} />
          </Drawer>
        )}
        {drawer === 'policy' && (
          <Drawer id="drawer-policy" title={copy.policy} onClose={does.close}>
            <PolicyPage />
          </Drawer>
        )}
        {drawer === 'hint' && isGuided && (
          <Drawer id="drawer-hint" title={copy.hintTitle} onClose={does.close}>
            <HintPage hint={view.hint} />
          </Drawer>
        )}
      </main>
      <CallBar
        view={view}
        openSheet={sheet}
        isHintOpen={drawer === 'hint'}
        canRewind={does.canRewind}
        onSheet={does.openSheet}
        onResume={does.resume}
        onMute={does.mute}
        onHint={() => does.toggleDrawer('hint')}
        onRewind={does.rewind}
      />
    </Page>
  );
}

/** Where the replies scroll, each decision begins at its first one. */
function useFromTheTop(box: RefObject<HTMLElement | null>, decision: number): void {
  useEffect(() => {
    if (decision > 0) box.current?.scrollTo(0, 0);
  }, [box, decision]);
}
