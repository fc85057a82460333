// What is kept: how safe it is in plain words, a copy out, a copy back, and deleting it all.

import { useEffect, useState } from 'react';
import type { StorageHealth } from '../../engine/store/storageHealth';
import { hrefs } from '../app/paths';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { BackupKeys } from './BackupKeys';
import { bytesText } from './bytesText';
import { DeleteAll } from './DeleteAll';
import { SettingsPart } from './SettingsPart';

export function DataSection() {
  const copy = useCopy().settings.data;
  const { storageHealth, askToPersist, store } = useServices();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void storageHealth().then((read) => isCurrent && setHealth(read));
    return () => {
      isCurrent = false;
    };
  }, [storageHealth]);

  const persist = async (): Promise<void> => {
    const next = await askToPersist();
    setHealth(next);
    setIsRefused(next.persistence !== 'persistent');
  };
  const says = {
    persistent: copy.persistent,
    'best-effort': copy.bestEffort,
    unknown: copy.unknown,
  };
  return (
    <SettingsPart title={copy.title} lead={copy.lead}>
      <div role="status" className="says">
        <p>
          {store.kind === 'memory' ? copy.memory : health === null ? copy.looking : says[health.persistence]}
        </p>
        {health?.usedBytes != null && <p className="label">{copy.used(bytesText(health.usedBytes))}</p>}
        {isRefused && <p className="label">{copy.persistNo}</p>}
      </div>
      {store.kind === 'device' && health?.persistence === 'best-effort' && !isRefused && (
        <div>
          <Key onClick={() => void persist()}>{copy.persist}</Key>
        </div>
      )}
      <BackupKeys />
      <DeleteAll />
      <p className="label">
        <a href={hrefs.history}>{copy.one}</a>
      </p>
    </SettingsPart>
  );
}
