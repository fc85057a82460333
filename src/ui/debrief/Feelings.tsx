// How was that? Three words, pressed or not. Kept in the page's memory and nowhere else; the third opens the minute first.

import { useMinute } from '../app/minuteContext';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

const FEELINGS = ['fine', 'stirred', 'minute'] as const;
export type Feeling = (typeof FEELINGS)[number];

export function Feelings(props: {
  readonly feeling: Feeling | null;
  readonly onFeel: (feeling: Feeling) => void;
  readonly isLegendHidden?: boolean;
}) {
  const { first } = useCopy().debrief;
  const takeMinute = useMinute();
  return (
    <fieldset className="feel">
      <legend className={props.isLegendHidden ? 'sr' : undefined}>{first.heading}</legend>
      <div className="grp">
        {FEELINGS.map((feeling) => (
          <Key
            key={feeling}
            aria-pressed={props.feeling === feeling}
            onClick={() => {
              props.onFeel(feeling);
              if (feeling === 'minute') takeMinute();
            }}
          >
            {first.feelings[feeling]}
          </Key>
        ))}
      </div>
      <p className="small">{first.isPrivate}</p>
    </fieldset>
  );
}
