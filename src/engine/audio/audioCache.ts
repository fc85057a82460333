// The name under which recordings are kept: the service worker and the page fill the same cache. Holds nothing else.

export const AUDIO_CACHE = 'audio-v1';
