// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const FAIRNESS_PAGES = {
  SL100: {
    severity: 'warning',
    title: 'The library leans to one side',
    message: 'Of {count} scenarios {what}. Write the next one to balance it.',
    page: 'docs/diagnostics/SL100-the-library-leans-to-one-side.md',
  },
  SL101: {
    severity: 'warning',
    title: 'Conduct goes with who somebody is',
    message: 'Over {count} scenarios {what} goes with {who} (Fisher exact p = {p}). Vary who behaves how.',
    page: 'docs/diagnostics/SL101-conduct-goes-with-who-somebody-is.md',
  },
  SL102: {
    severity: 'error',
    title: 'Two scenarios under one name',
    message: 'The scenario "{other}" has the same {field}. Choose another.',
    page: 'docs/diagnostics/SL102-two-scenarios-under-one-name.md',
  },
  SL103: {
    severity: 'warning',
    title: 'The same person rings twice',
    message: 'The customer has the same {field} as in "{other}". Choose another.',
    page: 'docs/diagnostics/SL103-the-same-person-rings-twice.md',
  },
} as const;
