// A cue card: paper, a few own words, in the sightline of the call.

export function CueCard(props: { readonly label: string; readonly text: string }) {
  return (
    <div className="cue lit">
      <h2>{props.label}</h2>
      <p>{props.text}</p>
    </div>
  );
}
