// Where one is during a call: title, setting, intensity. Stands in the head instead of the navigation.

import { useCopy } from '../copy/copy';
import { useRunning } from './services';

export function CallWhere() {
  const { common } = useCopy();
  const { stage, setting } = useRunning();
  return (
    <>
      <b>{stage.scenario.title}</b>,{' '}
      {common.where(common.settingNames[setting], common.intensityNames[stage.intensity])}
    </>
  );
}
