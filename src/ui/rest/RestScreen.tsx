// The rest screen's place.

export function RestScreen(_: { readonly attemptId: string }) {
  return null;
}
