// A switch: takes effect at once. The word says the state, never a colour.

export function Switch(props: {
  readonly label: string;
  readonly isOn: boolean;
  /** The words for on and off. */
  readonly words: readonly [on: string, off: string];
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.isOn}
        aria-checked={props.isOn}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <i />
      <span>{props.label}</span>
      <em aria-hidden="true">{props.isOn ? props.words[0] : props.words[1]}</em>
    </label>
  );
}
