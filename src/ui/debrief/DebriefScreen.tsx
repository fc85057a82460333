// The debrief screen's place.

export function DebriefScreen(_: { readonly attemptId: string }) {
  return null;
}
