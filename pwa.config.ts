// What the service worker keeps, and how the app is installed. Read by vite.config.ts only.

import type { VitePWAOptions } from 'vite-plugin-pwa';
import { AUDIO_CACHE } from './src/engine/audio/audioCache.ts';

export const offline: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false, // src/ui/app/appUpdate.ts registers: no inline script, and never a reload during a call
  manifest: {
    name: 'Steadyline',
    short_name: 'Steadyline',
    description: 'Rehearse the calls nobody wants to take. Works offline; nothing leaves the device.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#E6E4DC',
    background_color: '#E6E4DC',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    // recordings are not in the list: a library grows, and a first visit must stay light. They are cached as they
    // are fetched, and the voice bank fetches a whole scenario ahead. Phone sounds and voice manifests are small.
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}', 'audio/phone/*.mp3'],
    navigateFallback: 'index.html',
    navigateFallbackDenylist: [/\/audio\//],
    clientsClaim: true, // or a first visit would have no worker until the next one
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        // the query stays in the key: a recording is asked for as line.mp3?v=<hash>, so a new take is a new entry
        urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/audio\/.+\.mp3$/.test(url.pathname),
        handler: 'CacheFirst',
        options: {
          cacheName: AUDIO_CACHE,
          rangeRequests: true, // media elements ask for parts; the whole is kept and sliced
          cacheableResponse: { statuses: [200] }, // a part (206) can never be put in a cache
          expiration: { maxEntries: 4000, purgeOnQuotaError: true },
          plugins: [
            {
              // a server that answers every unknown address with a page must not fill the cache with pages
              cacheWillUpdate: async ({ response }) =>
                /^text\/html/.test(response.headers.get('content-type') ?? '') ? null : response,
            },
          ],
        },
      },
    ],
  },
};
