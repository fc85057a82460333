// Everything that the database holds, read without the app, and whether each row is whole. Knows no screen.

/** All rows by table; null where there is no database yet. Runs in the page of the app. */
export function readRows(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('steadyline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          if (names.length === 0) {
            db.close();
            resolve(null);
            return;
          }
          const reading = db.transaction(names, 'readonly');
          const rows = {};
          for (const name of names) {
            const all = reading.objectStore(name).getAll();
            all.onsuccess = () => (rows[name] = all.result);
          }
          reading.oncomplete = () => {
            db.close();
            resolve(rows);
          };
        };
      }),
  );
}

/** A sentence for each thing that is half there. */
export function halfWritten({ attempts, drafts }) {
  const found = [];
  if (drafts.length > 1) found.push(`${drafts.length} calls in progress at once`);
  for (const { id, moves } of drafts)
    if (!Array.isArray(moves)) found.push(`the call in progress ${id} has no list of moves`); // a first reply taken back leaves an empty one
  for (const { id, moves, scorecard, endingId } of attempts) {
    if (!Array.isArray(moves) || moves.length === 0) found.push(`the call ${id} has no moves`);
    if (!scorecard || !endingId) found.push(`the call ${id} has no scorecard or no ending`);
    if (drafts.some((draft) => draft.id === id)) found.push(`the call ${id} is kept and in progress as well`);
  }
  return found;
}
