// The call screen's place.

export function CallScreen() {
  return null;
}
