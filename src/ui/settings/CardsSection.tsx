// The agent's own cue cards: a name and a few words each.

import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Field } from '../parts/Field';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { SettingsPart } from './SettingsPart';

const MOST_CARDS = 8;
/** A card is read at a glance. */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 80;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export function CardsSection() {
  const copy = useCopy().settings.cards;
  const say = useSay();
  const { settings, saveSettings, newId } = useServices();
  const { cueCards } = settings;
  const change = (id: string, part: { readonly label?: string; readonly text?: string }): void =>
    saveSettings({ cueCards: cueCards.map((card) => (card.id === id ? { ...card, ...part } : card)) });
  return (
    <SettingsPart title={copy.title} lead={copy.lead}>
      {cueCards.length === 0 && <p className="label">{copy.none}</p>}
      <ul className="cards">
        {cueCards.slice(0, MOST_CARDS).map((card) => {
          const words = wordCount(card.text);
          return (
            <li key={card.id}>
              <Field
                label={copy.label}
                value={card.label}
                maxLength={30}
                onChange={(label) => change(card.id, { label })}
              />
              <Field
                label={copy.text}
                value={card.text}
                maxLength={MOST_CHARACTERS}
                help={copy.help}
                fault={words > MOST_WORDS ? copy.tooLong(words) : undefined}
                onChange={(text) => change(card.id, { text })}
              />
              <Key
                kind="text"
                small
                aria-label={copy.remove(card.label)}
                onClick={() => {
                  saveSettings(
                    { cueCards: cueCards.filter((other) => other.id !== card.id) },
                    (isKept) => isKept && say(copy.removed),
                  );
                }}
              >
                {copy.removeShort}
              </Key>
            </li>
          );
        })}
      </ul>
      {cueCards.length < MOST_CARDS ? (
        <div>
          <Key
            onClick={() =>
              saveSettings({ cueCards: [...cueCards, { id: newId(), label: copy.newLabel, text: '' }] })
            }
          >
            {copy.add}
          </Key>
        </div>
      ) : (
        <p className="small">{copy.full}</p>
      )}
    </SettingsPart>
  );
}
