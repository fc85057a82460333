// What the call can have established, each with its plain meaning. Knows no beats.

export const FLAGS = {
  'stake-out': 'He has said that Basia’s thing is off and that he is on the stairs at night',
  'slot-offered': 'The engineer tomorrow has been mentioned',
  'promised-today': 'He was promised that it would be put right today',
  'promised-alarm': 'He was told that the alarm will work on the box',
  'promised-money': 'He was promised more credit than the rule gives',
  'debt-called': 'He has held the agent to a promise that could not be kept',
  'box-offered': 'The 4G box has been offered',
  'box-ordered': 'The 4G box is on its way',
  'engineer-booked': 'The engineer is booked for tomorrow, 12 to 6',
  'alarm-asked': 'The telecare desk has been asked about her make of alarm',
  'tonight-covered': 'The alarm centre will ring Basia tonight',
  'credit-told': 'He knows about the £24',
  'lead-asked': 'The lead will ring him about the fee',
  'fallback-told': 'He knows what to do if the box or the engineer does not come',
  'follow-up-set': 'The agent will ring on Thursday, and he may say no',
} as const;
