// A call set up for a test: a small scenario, a hand clock, a scripted voice and a memory store. Knows no test's claim.

import type { Replay, Stage } from '../../../src/engine/call/call.types';
import type { Scorecard } from '../../../src/engine/score/scorecard.types';
import { createSession } from '../../../src/engine/session/createSession';
import type {
  Session,
  SessionEvent,
  SessionInput,
  SessionView,
} from '../../../src/engine/session/session.types';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { Store } from '../../../src/engine/store/store.types';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';
import { type HandClock, handClock } from './handClock';
import { type ScriptedVoice, scriptedVoice } from './scriptedVoice';

/** `lost` is said in two breaths; one reply stays, one goes on, one ends the call. */
export const scenario = buildScenario({
  beats: {
    opening: buildBeat({
      says: ['lost', 'well'],
      hint: 'He has told it twice.',
      replies: {
        own: buildReply({ text: 'I will stay on this.', shows: ['own-next-action'], goes: 'closing' }),
        listen: buildReply({ text: 'Two calls, no answer.', shows: ['reflect-meaning'], answer: ['back'] }),
        ask: buildReply({ text: 'What is cut off now?', shows: ['open-question'], answer: ['well'] }),
      },
    }),
    closing: buildBeat({
      says: ['back'],
      replies: {
        recap: buildReply({
          text: 'So, a box today.',
          shows: ['recap-confirm'],
          goes: 'here',
          answer: ['well'],
        }),
        goodbye: buildReply({ text: 'Goodbye.', shows: ['warm-wrap'], goes: 'end' }),
      },
    }),
    calm: buildBeat({ says: ['well'], isUnhurried: true }),
  },
});

export const stageOf = (seed: number): Stage => buildStage(scenario, { seed });

/** Milliseconds of each recording; `late` and `anyone` have none. */
export const LENGTHS = { lost: 2000, well: 1500, back: 1000, hello: 800, bye: 700 };

export const scoreOf = (replay: Replay): Scorecard => ({
  rubric: 7,
  total: 61.5,
  band: 'solid',
  competences: [],
  criticalErrors: [],
  ledger: [],
  ending: { id: replay.final.ending ?? '', kind: 'resolved', judged: 'best' },
});

export interface CallTable {
  readonly session: Session;
  readonly clock: HandClock;
  readonly voice: ScriptedVoice;
  readonly store: Store;
  readonly view: () => SessionView;
  readonly send: (event: SessionEvent) => void;
  /** Chooses a reply and lets it stand until the customer speaks. */
  readonly say: (replyId: string) => Promise<void>;
  /** Lets the customer finish, and the replies stand long enough to be chosen. */
  readonly hearOut: () => Promise<void>;
}

export type TableSettings = Partial<Omit<SessionInput, 'ports'>> & {
  readonly store?: Store;
  readonly isSilent?: boolean;
  /** Other lengths than `LENGTHS`, milliseconds. */
  readonly lengths?: Readonly<Record<string, number>>;
};

/** A session just made: fresh ones ring. */
export function layTable({
  store = createMemoryStore(),
  isSilent = false,
  lengths = {},
  ...input
}: TableSettings = {}): CallTable {
  const clock = handClock();
  const voice = scriptedVoice(clock, isSilent ? {} : { ...LENGTHS, ...lengths });
  const session = createSession({
    attemptId: 'attempt-1',
    stage: buildStage(scenario),
    setting: 'practice',
    timing: 1,
    moves: [],
    heardLines: [],
    scoreOf,
    ...input,
    ports: { voice, store, clock },
  });
  const view = (): SessionView => session.getView();
  const hearOut = async (): Promise<void> => {
    for (let step = 0; step < 400 && view().phase === 'speaking'; step += 1) await clock.pass(50);
    await clock.pass(300);
  };
  return {
    session,
    clock,
    voice,
    store,
    view,
    send: session.send,
    say: async (replyId) => {
      session.send({ type: 'reply.choose', replyId });
      await clock.pass(950);
    },
    hearOut,
  };
}

/** A session in which the phone was answered and the opening heard. */
export async function atFirstChoice(settings: TableSettings = {}): Promise<CallTable> {
  const table = layTable(settings);
  table.send({ type: 'call.answer' });
  await table.hearOut();
  return table;
}
