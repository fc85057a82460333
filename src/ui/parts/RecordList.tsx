// Rows of a record: which field or when, and what.

export function RecordList(props: {
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}) {
  return (
    <dl className="rec">
      {props.rows.map((row) => (
        <div key={`${row.label} ${row.text}`}>
          <dt>{row.label}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}
