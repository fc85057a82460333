// Heat and trust in words: the bands of their scales, and how the scale is announced.

/** One word for each band, cooler to hotter. */
const bands = {
  settled: 'Settled',
  guarded: 'Guarded',
  tense: 'Tense',
  angry: 'Angry',
  furious: 'Furious',
} as const;

/** One word for each band, least trust first. */
const trustBands = {
  closed: 'Closed',
  wary: 'Wary',
  listening: 'Listening',
  open: 'Open',
} as const;

export const heat = {
  bands,
  trustBands,
  scale: 'Heat, in words',
  trustScale: 'Trust, in words',
  said: (word: string) => `Heat now: ${word.toLowerCase()}.`,
  saidTrust: (word: string) => `Trust now: ${word.toLowerCase()}.`,
} as const;
