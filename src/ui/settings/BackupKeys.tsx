// A copy out as a file, and a copy back, with a report of what came of it.

import { useRef, useState } from 'react';
import type { ImportReport } from '../../engine/store/store.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

interface Reading {
  readonly done: number;
  /** 0 until the file is known to be one that can be read. */
  readonly all: number;
  readonly stop: AbortController;
}

/** Sentences about single records that are shown; a damaged file may bring thousands. */
const MOST_SENTENCES = 20;

export function BackupKeys() {
  const copy = useCopy().settings.data;
  const { store, clock } = useServices();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);

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
    if (chosen === undefined || reading !== null) return;
    const stop = new AbortController();
    const watch = (done: number, all: number): void => setReading({ done, all, stop });
    setSaid(null);
    setReport(null);
    watch(0, 0);
    setReport(await store.importAll(chosen, { onProgress: watch, signal: stop.signal }));
    setReading(null);
    if (file.current) file.current.value = '';
  };

  return (
    <>
      <div className="acts">
        <Key onClick={() => void save()}>{copy.export}</Key>
        <Key aria-disabled={reading !== null} onClick={() => reading === null && file.current?.click()}>
          {copy.import}
        </Key>
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
      {reading !== null && (
        <div className="acts">
          <progress
            aria-label={copy.importProgress}
            max={Math.max(1, reading.all)}
            {...(reading.all === 0 ? {} : { value: reading.done })}
          />
          <span className="label">
            {reading.all === 0 ? copy.importing : copy.importingOf(reading.done, reading.all)}
          </span>
          <Key kind="text" small onClick={() => reading.stop.abort()}>
            {copy.importStop}
          </Key>
        </div>
      )}
      <div role="status" className="says">
        {said !== null && <p>{said}</p>}
        {report?.ok && <p>{copy.imported(report.added, report.same)}</p>}
        {report?.ok && report.skipped.length > 0 && (
          <>
            <p>{copy.skipped(report.skipped.length)}</p>
            <ul className="advice">
              {report.skipped.slice(0, MOST_SENTENCES).map((sentence, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two records of one id are told in the same words
                <li key={`${index} ${sentence}`}>{sentence}</li>
              ))}
              {report.skipped.length > MOST_SENTENCES && (
                <li>{copy.skippedMore(report.skipped.length - MOST_SENTENCES)}</li>
              )}
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
