// What the call can have established, each with its plain meaning. Knows no beats.

export const FLAGS = {
  'bill-told': 'She has been told, in this call, that £31 is right',
  'discount-offered': 'The lower tariff was offered as soon as the cold came out',
  'named-ten': 'Ten pounds off was named before the check',
  'discount-vague': 'The check said yes, and she was told so without a date or a price',
  'discount-on': 'She is on Homeline Basic from the first of March and knows it',
  'warm-posted': 'The Warm Home line’s number goes to her in large print',
  'chat-offered': 'A weekly call has been offered',
  'chat-yes': 'She said yes to being asked by the Kettle Line',
  'friday-told': 'She knows that they ring on Friday at eleven',
  'promised-ring': 'She was told to ask for Joel at any time',
  'debt-called': 'She has held the agent to that',
  shooed: 'She has noticed that she is in the way',
  'to-chat': 'She was handed to the Kettle Line',
} as const;
