// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const GRAPH_PAGES = {
  SL001: {
    severity: 'error',
    title: 'A name that nothing declares',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL001-a-name-that-nothing-declares.md',
  },
  SL002: {
    severity: 'error',
    title: 'An id that cannot be used',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL002-an-id-that-cannot-be-used.md',
  },
  SL003: {
    severity: 'error',
    title: 'A beat without replies',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL003-a-beat-without-replies.md',
  },
  SL004: {
    severity: 'error',
    title: 'A dead end',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL004-a-dead-end.md',
  },
  SL005: {
    severity: 'warning',
    title: 'Every reply can be closed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL005-every-reply-can-be-closed.md',
  },
  SL006: {
    severity: 'warning',
    title: 'A beat nothing leads to',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL006-a-beat-nothing-leads-to.md',
  },
  SL007: {
    severity: 'error',
    title: 'Routes that may all be closed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL007-routes-that-may-all-be-closed.md',
  },
  SL008: {
    severity: 'warning',
    title: 'A route never taken',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL008-a-route-never-taken.md',
  },
  SL009: {
    severity: 'warning',
    title: 'An ending that must be earned is named',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL009-an-ending-that-must-be-earned-is-named.md',
  },
  SL010: {
    severity: 'warning',
    title: 'A closing behaviour that goes on',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL010-a-closing-behaviour-that-goes-on.md',
  },
  SL011: {
    severity: 'error',
    title: 'An insult at the opening that hangs on the seed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL011-an-insult-at-the-opening-that-hangs-on-the-seed.md',
  },
  SL012: {
    severity: 'error',
    title: 'An ending that is missing',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL012-an-ending-that-is-missing.md',
  },
  SL013: {
    severity: 'error',
    title: 'No ending takes what is left',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL013-no-ending-takes-what-is-left.md',
  },
  SL014: {
    severity: 'warning',
    title: 'An ending is spoken of that does not exist',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL014-an-ending-is-spoken-of-that-does-not-exist.md',
  },
  SL015: {
    severity: 'error',
    title: 'Judged endings without a last entry',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL015-judged-endings-without-a-last-entry.md',
  },
  SL016: {
    severity: 'error',
    title: 'A control without words',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL016-a-control-without-words.md',
  },
  SL017: {
    severity: 'warning',
    title: 'A control whose last words can be closed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL017-a-control-whose-last-words-can-be-closed.md',
  },
  SL018: {
    severity: 'error',
    title: 'A control that does not show what it does',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL018-a-control-that-does-not-show-what-it-does.md',
  },
  SL019: {
    severity: 'warning',
    title: 'A transfer target without words',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL019-a-transfer-target-without-words.md',
  },
  SL020: {
    severity: 'error',
    title: 'This is not a scenario that can be read',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL020-this-is-not-a-scenario-that-can-be-read.md',
  },
  SL021: {
    severity: 'warning',
    title: 'An ending nobody comes to',
    message:
      'No call came to the ending "{ending}" in the {states} states looked at. Lead a reply to it, loosen its condition, or take it away.',
    page: 'docs/diagnostics/SL021-an-ending-nobody-comes-to.md',
  },
  SL022: {
    severity: 'warning',
    title: 'Two replies that do the same',
    message:
      'The replies {one} and {other} show the same, sound the same to the customer and lead to the same place. Give one of them its own answer or its own road.',
    page: 'docs/diagnostics/SL022-two-replies-that-do-the-same.md',
  },
  SL023: {
    severity: 'warning',
    title: 'A beat nobody comes to',
    message:
      'No call came to "{beat}" in the {states} states looked at, though a route leads there. Look at the conditions on the way.',
    page: 'docs/diagnostics/SL023-a-beat-nobody-comes-to.md',
  },
  SL024: {
    severity: 'warning',
    title: 'A call that goes on too long',
    message:
      'A call of {turns} agent turns was found; {most} are the most. Shorten a road, or count visits on a loop.',
    page: 'docs/diagnostics/SL024-a-call-that-goes-on-too-long.md',
  },
  SL025: {
    severity: 'warning',
    title: 'A loop without a counter',
    message:
      'These beats lead round in a circle without a condition: {beats}. Let the second round find another reply or another beat.',
    page: 'docs/diagnostics/SL025-a-loop-without-a-counter.md',
  },
  SL026: {
    severity: 'warning',
    title: 'A flag that nothing sets',
    message: 'Nothing sets the flag "{flag}". Set it where it becomes true, or take it away.',
    page: 'docs/diagnostics/SL026-a-flag-that-nothing-sets.md',
  },
  SL027: {
    severity: 'warning',
    title: 'A flag that nothing asks about',
    message: 'Nothing asks about the flag "{flag}". Use it in a condition, or take it away.',
    page: 'docs/diagnostics/SL027-a-flag-that-nothing-asks-about.md',
  },
  SL028: {
    severity: 'warning',
    title: 'A moment with nothing to say',
    message: 'A call came to "{beat}" with no reply on offer. Leave one reply always open there.',
    page: 'docs/diagnostics/SL028-a-moment-with-nothing-to-say.md',
  },
  SL029: {
    severity: 'warning',
    title: 'A need without an answer',
    message: 'No reply {verb} the need "{need}". Let one do so, or take the need away.',
    page: 'docs/diagnostics/SL029-a-need-without-an-answer.md',
  },
  SL030: {
    severity: 'warning',
    title: 'A decision without a consequence',
    message: 'Whatever is said here, the same comes of it. Give one reply its own answer or its own road.',
    page: 'docs/diagnostics/SL030-a-decision-without-a-consequence.md',
  },
} as const;
