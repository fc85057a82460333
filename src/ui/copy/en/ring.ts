// The words while it rings.

export const ring = {
  title: (name: string) => `${name} is ringing`,
  strip: 'The line, level and ringing',
  ringing: 'Ringing',
  ordinals: ['First ring', 'Second ring', 'Third ring', 'Fourth ring', 'Still ringing'],
  words: 'Who is ringing',
  answerSection: 'Answer',
  answer: 'Answer',
  soundNote: {
    he: 'Answering turns the sound on. His words are always written too.',
    she: 'Answering turns the sound on. Her words are always written too.',
    they: 'Answering turns the sound on. Their words are always written too.',
  },
  soundOffNote: 'Voice is off. Every word is written.',
  record: 'The record',
  desk: 'Cue cards you pinned',
  phoneKeys: 'Phone',
  mute: 'Mute',
  hold: 'Hold',
  transfer: 'Transfer',
  end: 'End',
} as const;
