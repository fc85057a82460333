// Every address of the app, in one place. Hash addresses, so that the app also opens from a plain folder.

export const PATHS = {
  library: '/',
  brief: '/brief/:scenarioId',
  firstCall: '/first-call',
  call: '/call',
  rest: '/rest/:attemptId',
  debrief: '/debrief/:attemptId',
  history: '/history',
  settings: '/settings',
} as const;

/** Links: `href` of an anchor. */
export const hrefs = {
  library: '#/',
  call: '#/call',
  firstCall: '#/first-call',
  history: '#/history',
  settings: '#/settings',
  brief: (scenarioId: string) => `#/brief/${encodeURIComponent(scenarioId)}`,
  /** The brief of a fork: another road from an attempt, keeping so many of its moves. */
  fork: (scenarioId: string, attemptId: string, keptMoves: number) =>
    `#/brief/${encodeURIComponent(scenarioId)}?from=${encodeURIComponent(attemptId)}&kept=${keptMoves}`,
  rest: (attemptId: string) => `#/rest/${encodeURIComponent(attemptId)}`,
  debrief: (attemptId: string) => `#/debrief/${encodeURIComponent(attemptId)}`,
} as const;

/** Goes to a link of `hrefs`. */
export function goTo(href: string): void {
  window.location.hash = href.slice(1);
}

/** Goes to a link of `hrefs` in the place of the page one is on: "back" then leads past what is over. */
export function goToInstead(href: string): void {
  window.location.replace(href);
}
