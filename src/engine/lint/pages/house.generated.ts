// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const HOUSE_PAGES = {
  SL110: {
    severity: 'error',
    title: 'This is not a policy that can be read',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL110-this-is-not-a-policy-that-can-be-read.md',
  },
  SL111: {
    severity: 'error',
    title: 'An entry that stands twice',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL111-an-entry-that-stands-twice.md',
  },
  SL112: {
    severity: 'error',
    title: 'Disrespect that ends a call',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL112-disrespect-that-ends-a-call.md',
  },
  SL113: {
    severity: 'error',
    title: 'A house that never ends a call and ends one at once',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL113-a-house-that-never-ends-a-call-and-ends-one-at-once.md',
  },
  SL114: {
    severity: 'warning',
    title: 'A threat that is not listed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL114-a-threat-that-is-not-listed.md',
  },
  SL115: {
    severity: 'warning',
    title: 'An insult that ends a call and is not listed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL115-an-insult-that-ends-a-call-and-is-not-listed.md',
  },
  SL116: {
    severity: 'warning',
    title: 'A house without a way out of abuse',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL116-a-house-without-a-way-out-of-abuse.md',
  },
  SL117: {
    severity: 'error',
    title: 'Passing on to nobody',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL117-passing-on-to-nobody.md',
  },
  SL118: {
    severity: 'warning',
    title: 'A colleague to whom nobody may be passed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL118-a-colleague-to-whom-nobody-may-be-passed.md',
  },
  SL119: {
    severity: 'error',
    title: 'A closed door without a word',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL119-a-closed-door-without-a-word.md',
  },
  SL120: {
    severity: 'error',
    title: 'Somebody in crisis who may be cut off',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL120-somebody-in-crisis-who-may-be-cut-off.md',
  },
  SL121: {
    severity: 'warning',
    title: 'No crisis line to bring on',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL121-no-crisis-line-to-bring-on.md',
  },
  SL122: {
    severity: 'error',
    title: 'An agent who may give more than a lead',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL122-an-agent-who-may-give-more-than-a-lead.md',
  },
  SL123: {
    severity: 'error',
    title: 'A clause that says nothing',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL123-a-clause-that-says-nothing.md',
  },
  SL124: {
    severity: 'error',
    title: 'Two clauses under one id',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL124-two-clauses-under-one-id.md',
  },
  SL125: {
    severity: 'error',
    title: 'A slot that nothing explains',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL125-a-slot-that-nothing-explains.md',
  },
  SL126: {
    severity: 'error',
    title: 'A script that does not warn as often as is owed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL126-a-script-that-does-not-warn-as-often-as-is-owed.md',
  },
  SL127: {
    severity: 'error',
    title: 'A script that does not end as the house does',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL127-a-script-that-does-not-end-as-the-house-does.md',
  },
  SL128: {
    severity: 'error',
    title: 'A crisis script that leaves',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL128-a-crisis-script-that-leaves.md',
  },
  SL129: {
    severity: 'warning',
    title: 'Helplines whose review is overdue',
    message:
      'The {count} helplines of {name} were to be confirmed by {day}, and are not shown any more. Confirm them and set a new day.',
    page: 'docs/diagnostics/SL129-helplines-whose-review-is-overdue.md',
  },
} as const;
