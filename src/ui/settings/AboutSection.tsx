// Version and licences.

import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { SettingsPart } from './SettingsPart';

export function AboutSection() {
  const copy = useCopy().settings.about;
  const { appVersion } = useServices();
  return (
    <SettingsPart title={copy.title}>
      <p>{copy.version(appVersion)}</p>
      <p className="label">{copy.licence}</p>
      <p className="label">{copy.people}</p>
      <p className="label">{copy.voices}</p>
      <p className="label">{copy.font}</p>
    </SettingsPart>
  );
}
