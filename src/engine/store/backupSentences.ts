// What importing a backup may have to say, in whole sentences. The port promises sentences, so they live beside it.

import type { StoreFault } from './store.types';

export const BACKUP_SENTENCES = {
  tooBig: 'The file is larger than 50 MB. A Steadyline backup is never that large.',
  empty: 'The file is empty.',
  cutOff: 'The file stops in the middle. Make the backup again, or copy the file again, and try once more.',
  notJson: 'This file cannot be read as a backup. It may have been changed by another program.',
  tooMany: (what: string, found: number, most: number) =>
    `The file lists ${found} ${what} under “${what}”; a backup may hold ${most}. It was not read further. Make the backup again where the calls are, and do not add to the file.`,
  tooLarge: (what: string, mostChars: number) =>
    `The part of the file with the ${what} is larger than the ${Math.round(mostChars / 1024)} kB that a backup may use for it. It was not read further. Make the backup again where the calls are.`,
  entryTooLarge: (what: string, nth: number) =>
    `Entry ${nth} of the ${what} in the file is larger than any that Steadyline writes. It was not read further. Make the backup again where the calls are.`,
  strangePart: (name: string) =>
    `The file has a large part called “${name}”, which no backup has. It was not read further. Make the backup again where the calls are.`,
  stopped: 'Stopped. Nothing was imported.',
  unreadableFile: 'The file could not be read. Copy it to this device again and try once more.',
  tooDeep: 'The file is nested more deeply than any Steadyline backup. It was not read further.',
  oddName: 'The file contains a name that no Steadyline backup contains. It was not read further.',
  wrongApp: 'This is not a Steadyline backup.',
  newer: 'This backup was made by a newer Steadyline. Update Steadyline here, then import the file again.',
  incomplete: 'Parts of this backup are missing. Nothing was imported.',
  unreadable: (what: string, id: string, where: string) =>
    `${what} ${id} does not fit the format (${where}) and was left out.`,
  other: (what: string, id: string) =>
    `${what} ${id} is already here with other content. The one here was kept.`,
  settingsKept: 'The settings in the backup differ. The ones here were kept.',
  draftKept: 'The backup holds a call in progress. It was left out, because there is already one here.',
  draftOver: 'The backup holds a call in progress that has since been finished here. It was left out.',
  notWritten: (fault: StoreFault) =>
    fault === 'full'
      ? 'There is no room left on this device. Nothing was imported.'
      : 'The backup could not be written on this device. Nothing was imported.',
} as const;
