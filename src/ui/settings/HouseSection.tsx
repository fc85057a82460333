// The house that briefs begin with: the contact's own, or one for all. What a house asks is told under it.

import { HouseRules } from '../app/HouseRules';
import { useServices } from '../app/services';
import { useHouses } from '../app/useHouses';
import { useCopy } from '../copy/copy';
import { Notice } from '../parts/Notice';
import { Pick } from '../parts/Pick';
import { SettingsPart } from './SettingsPart';

const OWN = '';

export function HouseSection() {
  const copy = useCopy().settings.house;
  const { settings, saveSettings } = useServices();
  const houses = useHouses();
  const chosen = settings.policyId ?? null;
  const house = houses.find(({ id }) => id === chosen);
  const isGone = chosen !== null && houses.length > 0 && house === undefined;
  return (
    <SettingsPart title={copy.title} lead={copy.lead}>
      {isGone && <Notice>{copy.gone}</Notice>}
      <Pick
        label={copy.label}
        value={house?.id ?? OWN}
        onChange={(id) => saveSettings({ policyId: id === OWN ? null : id })}
        options={[
          { value: OWN, text: copy.own },
          ...houses.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <div aria-live="polite">
        {house === undefined ? (
          <p className="label">{copy.ownSays}</p>
        ) : (
          <>
            <p className="label">
              {house.summary} {copy.fits(house.fits)}
            </p>
            <HouseRules policy={house} />
          </>
        )}
      </div>
    </SettingsPart>
  );
}
