// Heat in words: the five bands of the scale, and how the scale is announced.

/** One word for each band, cooler to hotter. */
const bands = {
  settled: 'Settled',
  guarded: 'Guarded',
  tense: 'Tense',
  angry: 'Angry',
  furious: 'Furious',
} as const;

export const heat = {
  bands,
  scale: 'Heat, in words',
  said: (word: string) => `Heat now: ${word.toLowerCase()}.`,
} as const;
