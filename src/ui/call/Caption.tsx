// The customer's line, the largest thing on the screen. Readable ahead: words darken as the voice reaches them.

import { type Ref, useEffect, useMemo, useState } from 'react';
import type { SpokenLine } from '../../engine/session/session.types';
import { captionLength, captionSize, captionWords } from './captionWords';
import { spokenShare } from './spokenShare';

export function Caption(props: {
  readonly line: SpokenLine;
  readonly isSpoken: boolean;
  readonly positionMs: () => number | null;
  readonly ref: Ref<HTMLParagraphElement>;
}) {
  const { line, isSpoken, positionMs } = props;
  const words = useMemo(() => captionWords(line.caption), [line.caption]);
  const said = useSaidWords(line, words, isSpoken, positionMs);
  return (
    <p
      className={captionSize(line.caption)}
      style={{ ['--n' as string]: captionLength(line.caption) }}
      tabIndex={-1}
      ref={props.ref}
    >
      {words.map(({ text, isStressed, at }, index) => {
        const className = index >= said ? 'yet' : undefined;
        return isStressed ? (
          <strong key={at} className={className}>
            {text}
          </strong>
        ) : (
          <span key={at} className={className}>
            {text}
          </span>
        );
      })}
    </p>
  );
}

/** How many of the words the voice has reached; all of them while nobody speaks. */
function useSaidWords(
  line: SpokenLine,
  words: readonly { readonly at: number }[],
  isSpoken: boolean,
  positionMs: () => number | null,
): number {
  const [said, setSaid] = useState(0);
  useEffect(() => {
    if (!isSpoken) return;
    setSaid(0);
    let frame = requestAnimationFrame(function look() {
      const share = spokenShare(line, positionMs() ?? 0);
      setSaid(share <= 0 ? 0 : words.filter((word) => word.at <= share).length);
      frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [line, words, isSpoken, positionMs]);
  return isSpoken ? said : words.length;
}
