// The living line as the mark: level, one outburst, level.

export function Mark() {
  return (
    <svg viewBox="0 0 44 20" aria-hidden="true">
      <path d="M1 10H10L12 7.5 14 13 16.5 2.5 19.5 17.5 22 6 24.5 12.5 26.5 9 28 10H43" />
    </svg>
  );
}
