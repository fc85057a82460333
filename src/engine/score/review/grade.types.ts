// What a reply is called. The words for it are in the copy.

export type Grade = 'strong' | 'fine' | 'slip' | 'mistake' | 'blunder';

/** Best first. */
export const GRADES: readonly Grade[] = ['strong', 'fine', 'slip', 'mistake', 'blunder'];
