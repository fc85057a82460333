// P41: verdicts that a floor coach would sign.

import { GRADES, type Grade } from '../../score/review/grade.types';
import { showsEasier } from '../../score/review/reasonFor';
import type { Graded } from '../../score/review/weighDecision';
import type { Case } from '../finding.types';
import type { Verdicts, WeighedDecision } from '../verdicts';
import { judged, notEvaluated, percent } from './judging';
import type { Rule } from './rule.types';

/** Shares that may not be passed: of lures that are fine, and of verdicts that move by one with more continuations. */
const FINE_LURES = 0.1;
const MOVED = 0.03;
/** Heat that everybody has heard. */
const JOLT = 5;
/** Meetings of a reply in one state below which the bench does not call the author wrong. */
const MEETINGS = 4;

type Place = (one: { readonly beat: string; readonly reply: string | null; readonly says: string }) => Case;
const rank = (grade: Grade): number => GRADES.indexOf(grade);

export const P41: Rule = {
  id: 'P41',
  asks: 'No lure is strong and at most one in ten fine; no best is below fine; what heats and costs trust is strong only as a limit that was due; critical errors are blunders; verdicts follow the shown effects or say why; more continuations change few; mark and measure agree.',
  judge: (benches) => {
    const houses = benches.flatMap(({ scenario, houses: own }) =>
      (own ?? []).map(({ policy, verdicts }) => ({ scenario, policy, verdicts })),
    );
    if (houses.length === 0) return notEvaluated('The bench was run without the other houses.');
    const all = houses.map(({ verdicts }) => verdicts);
    const decisions = all.flatMap((one) => one.decisions);
    const replies = decisions.flatMap((one) => one.replies);
    const cases = houses.flatMap(({ scenario, policy, verdicts }) => {
      const at: Place = ({ beat, reply, says }) => ({
        scenario: scenario.id,
        beat,
        ...(reply !== null && { reply }),
        says: `${says} (under “${policy.name}”)`,
      });
      return verdicts.decisions.flatMap((decision) => amissIn(decision, at));
    });
    const faults = benches.flatMap(({ scenario, houses: own }) =>
      faultsIn((own ?? []).map(({ verdicts }) => verdicts)).map(
        (one): Case => ({ scenario: scenario.id, ...one }),
      ),
    );
    const lures = replies.filter(({ mark }) => mark === 'tempting');
    const fine = lures.filter(({ grade }) => grade === 'fine');
    const again = all.reduce((sum, { weighedAgain }) => sum + weighedAgain, 0);
    const shifts = all.flatMap((one) => one.shifts);
    const far = shifts.filter(({ from, to }) => Math.abs(rank(from) - rank(to)) > 1);
    const shares: readonly Case[] = [
      ...(fine.length > FINE_LURES * lures.length
        ? [{ scenario: 'all', says: `${percent(fine.length / lures.length)} of the lures are fine.` }]
        : []),
      ...(shifts.length > MOVED * again
        ? [{ scenario: 'all', says: `More continuations change ${shifts.length} of ${again} verdicts.` }]
        : []),
      ...far.map(({ beat, reply, from, to }) => ({
        scenario: 'all',
        beat,
        reply,
        says: `With more continuations it is ${to} and not ${from}.`,
      })),
    ];
    return judged(figuresOf(all, replies, shifts.length, again), [
      ...unique([...shares, ...faults, ...cases]),
    ]);
  },
};

function figuresOf(
  all: readonly Verdicts[],
  replies: readonly Graded[],
  shifts: number,
  again: number,
): string {
  const calls = all.reduce((sum, one) => sum + one.calls, 0);
  const rows = (['expert', 'acceptable', 'tempting'] as const).map((mark) => {
    const own = replies.filter((one) => one.mark === mark && one.move.type === 'reply');
    const counts = GRADES.map((grade) => own.filter((one) => one.grade === grade).length);
    return `${mark} ${counts.join(' ')}`;
  });
  const why = new Map<string, number>();
  for (const { mark, grade, reason } of replies)
    if (mark === 'tempting' && grade === 'fine') why.set(reason.code, (why.get(reason.code) ?? 0) + 1);
  const reasons = [...why].map(([code, times]) => `${code} ${times}`).join(', ') || 'none';
  return `${calls} calls, one decision each; ${GRADES.join(' ')}: ${rows.join('; ')}; fine lures: ${reasons}; with four times the continuations ${shifts} of ${again} move by one`;
}

/** What no verdict of `decision` may be. */
function amissIn({ beat, chosen, errors, replies }: WeighedDecision, at: Place): readonly Case[] {
  const cases: Case[] = [];
  for (const { replyId: reply, move, mark, grade, effect, reason } of replies) {
    const say = (says: string): void => void cases.push(at({ beat, reply, says }));
    if (mark === 'tempting' && grade === 'strong') say('A lure is strong.');
    // a sentence of the close may be the best put and the close too early
    if (
      mark === 'expert' &&
      move.type === 'reply' &&
      rank(grade) > rank('fine') &&
      reason.code !== 'critical-error'
    )
      say(`A best is a ${grade}.`);
    const isJolt = effect.heat >= JOLT && effect.trust < 0;
    if (isJolt && grade === 'strong' && reason.code !== 'limit-due')
      say('It heats, costs trust and is strong.');
  }
  if (errors.length > 0 && chosen.grade !== 'blunder')
    cases.push(at({ beat, reply: chosen.replyId, says: `${errors.join(', ')} is a ${chosen.grade}.` }));
  for (const better of replies)
    for (const worse of replies)
      if (!isInOrder(better, worse))
        cases.push(
          at({
            beat,
            reply: better.replyId,
            says: `It is ${better.grade} and shows worse than ${worse.replyId}, a ${worse.grade}, and no reason says why.`,
          }),
        );
  return cases;
}

/** Reasons that only repeat what the effect shows, or that one reply is better than another. */
const SAYS_NO_MORE = ['eased', 'hardened', 'costs-little', 'other-does-more'];

/** Two verdicts are in the order of what is shown, or one of them has a reason that says why not. */
export function isInOrder(better: Graded, worse: Graded): boolean {
  const isContrary = rank(better.grade) < rank(worse.grade) && showsEasier(worse, better);
  const explains = ({ reason }: Graded): boolean => !SAYS_NO_MORE.includes(reason.code);
  return !isContrary || explains(better) || explains(worse);
}

/** What each mark says of a reply, in verdicts; an unmarked reply is nothing that its author could be wrong about. */
const MEANT: Readonly<Record<string, Grade>> = { expert: 'strong', acceptable: 'fine', tempting: 'slip' };

/** Replies whose mark and measure are two verdicts apart more often than not. */
function faultsIn(all: readonly Verdicts[]): readonly Omit<Case, 'scenario'>[] {
  const met = new Map<string, { beat: string; reply: string; mark: string; grades: Grade[] }>();
  for (const { decisions } of all)
    for (const { beat, replies } of decisions) {
      // one thing to say is no choice: there is nothing that its mark could be set against
      if (replies.length < 2) continue;
      for (const { replyId, move, mark, unmarked } of replies) {
        if (replyId === null || move.type !== 'reply' || mark === null || MEANT[mark] === undefined) continue;
        const key = `${beat} ${replyId} ${mark}`;
        const entry = met.get(key) ?? { beat, reply: replyId, mark, grades: [] };
        entry.grades.push(unmarked);
        met.set(key, entry);
      }
    }
  return [...met.values()].flatMap(({ beat, reply, mark, grades }) => {
    const apart = grades.filter((grade) => isApart(grade, mark)).length;
    if (grades.length < MEETINGS || 2 * apart <= grades.length) return [];
    const says = `Marked ${mark}, and two verdicts off by the measure in ${apart} of ${grades.length} meetings.`;
    return [{ beat, reply, says }];
  });
}

/** A lure worse than a slip is still a lure; what is recommended may be better than its mark, and no worse by two. */
function isApart(grade: Grade, mark: string): boolean {
  const meant = rank(MEANT[mark] ?? 'fine');
  return mark === 'tempting' ? meant - rank(grade) >= 2 : rank(grade) - meant >= 2;
}

function unique(cases: readonly Case[]): readonly Case[] {
  return [...new Map(cases.map((one) => [JSON.stringify(one), one])).values()];
}
