export function RingScreen() {
  return null;
}
