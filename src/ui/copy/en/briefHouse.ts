// The words for choosing the house a call is played in. Knows no policy by name.

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const house = {
  choose: 'House rules',
  own: (name: string) => `${name}, as written`,
  fits: (place: string) => `Fits: ${lowerFirst(place)}.`,
  other:
    'This call was written for another house. Here these rules and desks count, and so do replies that fit them.',
  closed: (name: string, why: string) => `Not offered under “${name}”: ${lowerFirst(why)}`,
  usualClosed: (name: string, why: string, own: string) =>
    `You chose “${name}” in the settings. This call isn’t played there: ${lowerFirst(why)} It is played by its own: ${own}.`,
  fromSettings: 'It is the house you chose in the settings.',
  gone: (own: string) =>
    `The house you chose in the settings is not in this copy of Steadyline. This call is played by its own: ${own}.`,
} as const;
