// Applies a chosen theme before the first paint, so that a dark room never flashes white.
// The settings themselves are in the database, which opens later; this reads their copy.
try {
  const theme = localStorage.getItem('steadyline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is switched off: the system's theme it is
}
