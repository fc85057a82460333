// The wrap screen's place.

export function WrapScreen() {
  return null;
}
