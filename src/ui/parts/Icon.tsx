// The few drawings on keys. Never without their word.

const PATHS = {
  answer:
    'M3 2.5h2.5l1 3-1.5 1.2a8 8 0 0 0 4.3 4.3L10.5 9.5l3 1V13c0 .6-.4 1-1 1A10.5 10.5 0 0 1 2 3.5c0-.6.4-1 1-1z',
  mute: 'M8 1.8a2 2 0 0 1 2 2v3.4a2 2 0 0 1-4 0V3.8a2 2 0 0 1 2-2zM3.7 7.3a4.3 4.3 0 0 0 8.6 0M8 11.6v2.6M2.5 2l11 11.5',
  hold: 'M5.5 3v10M10.5 3v10',
  transfer: 'M2 5h11l-3-3M14 11H3l3 3',
  end: 'M2 10.5c3.5-3.7 8.5-3.7 12 0l-2 2-2.2-1.4V9.3c-1.2-.4-2.4-.4-3.6 0v1.8L4 12.5z',
} as const;

export function Icon(props: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
