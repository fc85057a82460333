// A fork beside the call it starts from: where they part, what was said there, how each came out. Draws no line itself.

import { heatBand } from '../../engine/customer/heatBand';
import { ownEntry } from '../../engine/platform/ownEntry';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import type { Debrief } from './readDebrief';
import { wordsOf } from './saidOf';
import type { Parent } from './useDebrief';

export function TwoRoads(props: { readonly debrief: Debrief; readonly parent: Parent }) {
  const { debrief: words, heat } = useCopy();
  const { roads } = words.line;
  const { debrief, parent } = props;
  if (parent.kind === 'none') return null;
  if (parent.kind !== 'ready')
    return (
      <section className="wrap roads" aria-labelledby="roads">
        <h2 id="roads">{roads.title}</h2>
        <p className="label">{parent.kind === 'gone' ? roads.gone : roads.differs}</p>
      </section>
    );
  const other = parent.debrief;
  const kept = debrief.attempt.forkOf?.keptMoves ?? 0;
  const own = debrief.decisions.find(
    ({ move }, index) =>
      move >= kept && wordsOf(debrief.decisions[index]) !== wordsOf(other.decisions[index]),
  );
  const then = other.decisions.find(({ turn }) => turn === own?.turn);
  const title = ({ replay, card }: Debrief): string =>
    ownEntry(replay.stage.scenario.endings, card.ending.id)?.title ?? card.ending.id;
  const band = ({ replay }: Debrief): string =>
    heat.bands[heatBand(replay.final.customer.heat)].toLowerCase();
  const { pronoun } = debrief.replay.stage.scenario.cast.customer;
  return (
    <section className="wrap roads" aria-labelledby="roads">
      <h2 id="roads">{roads.title}</h2>
      {own === undefined ? (
        <p>{roads.noDifference}</p>
      ) : (
        <>
          <p className="label">{roads.same(own.turn)}</p>
          <ul>
            {then !== undefined && <li>{roads.before(wordsOf(then))}</li>}
            <li>{roads.now(wordsOf(own))}</li>
          </ul>
        </>
      )}
      <p>{roads.came(pronoun, band(other), title(other), band(debrief), title(debrief))}</p>
      <p className="key-line label">
        <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
          <path className="ghost" d="M0 4H40" />
        </svg>
        {words.line.ghostKey}
      </p>
      <KeyLink small href={hrefs.debrief(other.attempt.id)}>
        {roads.open}
      </KeyLink>
    </section>
  );
}
