// Progress: the level line being drawn, always with a count in words.

export function Progress(props: { readonly label: string; readonly done: number; readonly all: number }) {
  const share = props.all === 0 ? 1 : props.done / props.all;
  return (
    <div className="prog">
      <span aria-hidden="true">{props.label}</span>
      <div
        className="rail"
        role="progressbar"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={props.all}
        aria-valuenow={props.done}
        style={{ ['--p' as string]: `${Math.round(share * 100)}%` }}
      />
    </div>
  );
}
