// The worker that reads many calls under another house's rules. It knows no page, no store and no scenario that it was not sent.

import type { RescoreJob } from './rescoreWorker.types';
import { rescoreNews } from './rescoreWorkerNews';

addEventListener('message', ({ data }: MessageEvent<RescoreJob>) => {
  for (const news of rescoreNews(data)) postMessage(news);
});
