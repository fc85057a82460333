// The bar under the brief: not now, one sentence, start.

import type { Ref } from 'react';
import type { Scenario } from '../../engine/scenario/scenario.types';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';

export function BriefBar(props: {
  readonly scenario: Scenario;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly startKey: Ref<HTMLButtonElement>;
}) {
  const { brief, common } = useCopy();
  const { scenario } = props;
  return (
    <footer className="bar">
      <div className="wrap">
        <KeyLink kind="text" href={hrefs.library}>
          {common.notNow}
        </KeyLink>
        <p className="label">
          {brief.bar(scenario.title, common.minutes(scenario.minutes), scenario.channel === 'message')}
        </p>
        <Key
          kind="go"
          shortcut={common.enterKey}
          aria-disabled={props.isStarting}
          onClick={props.onStart}
          ref={props.startKey}
        >
          {props.isStarting ? brief.starting : brief.start}
        </Key>
      </div>
    </footer>
  );
}
