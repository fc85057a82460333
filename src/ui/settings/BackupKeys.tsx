// A copy out as a file, and a copy back, with a report of what came of it.

import { useRef, useState } from 'react';
import type { ImportReport } from '../../engine/store/store.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

export function BackupKeys() {
  const copy = useCopy().settings.data;
  const { store, clock } = useServices();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);

  const save = async (): Promise<void> => {
    setReport(null);
    const kept = await store.exportAll();
    if (!kept.ok) return setSaid(copy.exportFault);
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    const url = URL.createObjectURL(new Blob([kept.value], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `steadyline-${day}.json`;
    link.click();
    URL.revokeObjectURL(url);
    setSaid(copy.exported);
  };
  const bring = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    setSaid(null);
    try {
      setReport(await store.importAll(await chosen.text()));
    } catch {
      setReport({ ok: false, problem: copy.unreadable });
    }
    if (file.current) file.current.value = '';
  };

  return (
    <>
      <div className="acts">
        <Key onClick={() => void save()}>{copy.export}</Key>
        <Key onClick={() => file.current?.click()}>{copy.import}</Key>
        <input
          ref={file}
          className="sr"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => void bring(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status" className="says">
        {said !== null && <p>{said}</p>}
        {report?.ok && <p>{copy.imported(report.added, report.same)}</p>}
        {report?.ok && report.skipped.length > 0 && (
          <>
            <p>{copy.skipped(report.skipped.length)}</p>
            <ul className="advice">
              {report.skipped.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        {report && !report.ok && (
          <>
            <p>{copy.importFault}</p>
            <p className="label">{report.problem}</p>
          </>
        )}
      </div>
    </>
  );
}
