// A caption with its stress: `*word*` by weight, never by colour, capitals or italics.

export function Stressed(props: { readonly text: string }) {
  let at = 0;
  return props.text.split('*').map((part, index) => {
    const key = at;
    at += part.length + 1;
    return index % 2 === 1 ? <strong key={key}>{part}</strong> : <span key={key}>{part}</span>;
  });
}
