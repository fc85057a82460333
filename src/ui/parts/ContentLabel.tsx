// A content label: an open diamond and a word.

export function ContentLabel(props: { readonly text: string; readonly lead?: string }) {
  return (
    <span className="cw">
      <span>
        {props.lead !== undefined && <span className="sr">{props.lead}</span>}
        {props.text}
      </span>
    </span>
  );
}
