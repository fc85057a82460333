// The worker that reads one backup and is then done with. It knows no page and no database.

import { tellBackup } from './backupNews';

addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
  void tellBackup(data, (news) => postMessage(news));
});
