// The words for choosing the house a call is played in. Knows no policy by name.

export const house = {
  choose: 'House rules',
  own: (name: string) => `${name}, as written`,
  fits: (place: string) => `Fits: ${place.charAt(0).toLowerCase()}${place.slice(1)}.`,
  other:
    'This call was written for another house. Its words stay as they are; the rules and the desks are these.',
  fromSettings: 'It is the house you chose in the settings.',
  gone: (own: string) =>
    `The house you chose in the settings is not in this copy of Steadyline. This call is played by its own: ${own}.`,
} as const;
