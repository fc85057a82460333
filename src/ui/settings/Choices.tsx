// More than four words that exclude each other: a segmented choice that may break over lines.

import type { SegOption } from '../parts/Seg';
import { Seg } from '../parts/Seg';

export function Choices<V extends string | number>(props: {
  readonly legend: string;
  readonly options: readonly SegOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}) {
  return (
    <div className="many">
      <Seg {...props} />
    </div>
  );
}
