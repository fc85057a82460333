// Three small filters over the contacts.

import { useCopy } from '../copy/copy';
import { Seg } from '../parts/Seg';
import type { ContactFilter } from './contactFilter';

export function ContactFilters(props: {
  readonly filter: ContactFilter;
  readonly onChange: (filter: ContactFilter) => void;
}) {
  const copy = useCopy();
  const { filter, onChange } = props;
  const words = copy.library;
  return (
    <search className="filters" aria-label={words.filters}>
      <Seg
        legend={words.filterTrains}
        value={filter.trains}
        onChange={(trains) => onChange({ ...filter, trains })}
        options={[
          { value: 'all', text: words.all },
          { value: 'de-escalation', text: words.trains['de-escalation'] },
          { value: 'boundary-setting', text: words.trains['boundary-setting'] },
          { value: 'call-ending', text: words.trains['call-ending'] },
        ]}
      />
      <Seg
        legend={words.filterChannel}
        value={filter.channel}
        onChange={(channel) => onChange({ ...filter, channel })}
        options={[
          { value: 'both', text: words.both },
          { value: 'phone', text: words.phone },
          { value: 'message', text: words.message },
        ]}
      />
      <Seg
        legend={words.filterDifficulty}
        value={filter.upTo}
        onChange={(upTo) => onChange({ ...filter, upTo })}
        options={[2, 3, 4, 5].map((level) => ({ value: level, text: String(level) }))}
      />
    </search>
  );
}
