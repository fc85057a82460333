export function BriefScreen(_: { readonly scenarioId: string }) {
  return null;
}
