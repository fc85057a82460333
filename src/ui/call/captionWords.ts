// A caption as words to draw: which are stressed, and how much of the line each carries. Knows no time.

export interface CaptionWord {
  readonly text: string;
  readonly isStressed: boolean;
  /** Share of the line's letters before this word, 0..1: where the voice reaches it. */
  readonly at: number;
}

/** Characters from which a smaller size is used: counted, never measured, so that it is the same everywhere. */
export const LONG_FROM = 111;
export const LONGEST_FROM = 181;

/** Words of a caption with `*stress*` marks, which are not among its characters. */
export function captionWords(caption: string): readonly CaptionWord[] {
  const words = caption.split('*').flatMap((part, index) => {
    const texts: readonly string[] = part.match(/\s*\S+\s*/g) ?? [];
    return texts.map((text) => ({ text, isStressed: index % 2 === 1 }));
  });
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return words.map(({ text, isStressed }) => {
    const at = before / Math.max(1, all);
    before += text.length;
    return { text, isStressed, at };
  });
}

/** Characters of a caption as it stands on the screen. */
export function captionLength(caption: string): number {
  return caption.replaceAll('*', '').length;
}

/** The class of a caption of this length. */
export function captionSize(caption: string): 'voice' | 'voice long' | 'voice longest' {
  const length = captionLength(caption);
  return length >= LONGEST_FROM ? 'voice longest' : length >= LONG_FROM ? 'voice long' : 'voice';
}
