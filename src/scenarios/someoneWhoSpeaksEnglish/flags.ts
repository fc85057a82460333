// What the call can have established, each with its plain meaning. Knows no beats.

export const FLAGS = {
  'else-offered': 'Somebody else was offered because of how he spoke',
  'third-offered': 'He was promised a third router tomorrow',
  'visit-booked': 'An engineer is booked for Thursday, 8 to 1',
  'test-done': 'The router shows green on the test socket',
  'left-to-thursday': 'The test was left to the engineer',
  'promised-tomorrow': 'He was promised somebody tomorrow',
  'promised-local': 'He was led to expect an engineer of the kind he asked for',
  'text-sent': 'A text that says the socket was ours is on its way',
  'fallback-told': 'He knows what to do if nobody comes',
  'follow-up-set': 'The agent will ring on Friday, and he may say no',
} as const;
