// From a request to an open session: loads the script, checks versions, finds what was heard before. Draws nothing.

import { isIntroduction } from '../../engine/scenario/isIntroduction';
import type { SessionInput } from '../../engine/session/session.types';
import { draftStatus } from '../../engine/store/draftStatus';
import { forgetful } from './introduction';
import type { Ports } from './ports.types';
import type { Running, SessionRequest, StartFault } from './services';
import { triedReplies } from './triedReplies';

/** Pinned where nobody chose: the contact's first two. */
const USUAL_CARDS = 2;

type Opened =
  | { readonly ok: true; readonly running: Running }
  | { readonly ok: false; readonly fault: StartFault };

/** Never rejects. */
export async function openCall(ports: Ports, request: SessionRequest): Promise<Opened> {
  try {
    const played = request.resume ?? request.fork?.attempt;
    const script = await ports.loadScript(request.scenarioId, played?.policyId ?? request.policyId);
    if (script === null) return { ok: false, fault: 'unknown' };
    const { scenario, policy } = script;
    if (played !== undefined) {
      const status = draftStatus(played, {
        scenarioVersion: scenario.version,
        policyVersion: policy.version,
        engineVersion: await ports.engineVersion(),
      });
      if (status !== 'resumable') return { ok: false, fault: 'changed' };
    }
    const [kept] = await Promise.all([ports.store.attempts(), ports.voice.open(scenario.id)]);
    const earlier = kept.ok ? kept.value.filter((attempt) => attempt.scenarioId === scenario.id) : [];
    const stage = {
      scenario,
      policy,
      seed: played?.seed ?? request.seed ?? ports.newSeed(),
      intensity: played?.intensity ?? request.intensity,
    };
    const setting = request.resume?.setting ?? request.setting;
    const forkOf = request.fork
      ? { attemptId: request.fork.attempt.id, keptMoves: request.fork.keptMoves }
      : request.resume?.forkOf;
    const cueCards = (request.cueCards ?? scenario.brief.cueCards.slice(0, USUAL_CARDS)).map(
      ({ label, text }) => ({ label, text }),
    );
    const input: Omit<SessionInput, 'scoreOf'> = {
      attemptId: request.resume?.id ?? ports.newId(),
      stage,
      setting,
      timing: request.timing,
      cueCards,
      moves: request.resume?.moves ?? request.fork?.attempt.moves.slice(0, request.fork.keptMoves) ?? [],
      ...(forkOf ? { forkOf } : {}),
      ...(request.resume ? { startedAt: request.resume.startedAt } : {}),
      heardLines: await ports.heardLines(script, earlier),
      ports: {
        voice: ports.voice,
        store: isIntroduction(scenario) ? forgetful(ports.store) : ports.store,
        clock: ports.clock,
      },
    };
    const session = await ports.openSession(input);
    return {
      ok: true,
      running: {
        session,
        stage,
        setting,
        attemptId: input.attemptId,
        cueCards,
        triedAt: (moves) => triedReplies(earlier, stage, moves),
      },
    };
  } catch (error) {
    ports.report(error);
    return { ok: false, fault: 'failed' };
  }
}
