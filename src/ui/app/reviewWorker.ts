// A worker that reviews one attempt and is then done with. Whoever started it stops it; it keeps nothing.

import type { ReviewRequest } from './reviewWorker.types';
import { workOn } from './reviewWorkerJob';

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  workOn(data, (message) => postMessage(message));
});
