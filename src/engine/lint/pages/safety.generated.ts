// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const SAFETY_PAGES = {
  SL090: {
    severity: 'error',
    title: 'A safety cue that nobody can take up',
    message:
      'Somebody may be in danger here, and no reply on offer asks or stays. Add one, always open, that shows "ask-safety-directly" or "stay-and-handoff".',
    page: 'docs/diagnostics/SL090-a-safety-cue-that-nobody-can-take-up.md',
  },
  SL091: {
    severity: 'error',
    title: 'Content without a label',
    message: 'The call holds {what} and no label says so. Add a content label.',
    page: 'docs/diagnostics/SL091-content-without-a-label.md',
  },
  SL092: {
    severity: 'warning',
    title: 'A label without its content',
    message: 'The label “{label}” speaks of {what}, and the call holds none. Take it away.',
    page: 'docs/diagnostics/SL092-a-label-without-its-content.md',
  },
  SL093: {
    severity: 'error',
    title: 'A hold in a crisis',
    message:
      'Somebody may be in danger here and the agent can still press Hold. Set "isUnhurried", or let the beat open the crisis.',
    page: 'docs/diagnostics/SL093-a-hold-in-a-crisis.md',
  },
  SL094: {
    severity: 'error',
    title: 'A crisis closed without help counts as good',
    message: '{what}. Leaving somebody in danger is never good.',
    page: 'docs/diagnostics/SL094-a-crisis-closed-without-help-counts-as-good.md',
  },
  SL095: {
    severity: 'error',
    title: 'A telephone number in the play',
    message:
      '“{number}” looks like a helpline or a telephone number. Leave it to the policy’s configuration.',
    page: 'docs/diagnostics/SL095-a-telephone-number-in-the-play.md',
  },
  SL096: {
    severity: 'error',
    title: 'A note to self in the play',
    message: 'The text says “{text}”. Finish it, or move it to the author’s notes.',
    page: 'docs/diagnostics/SL096-a-note-to-self-in-the-play.md',
  },
  SL097: {
    severity: 'error',
    title: 'A remark that is written out',
    message:
      'The beat holds a {category} insult and its lines name no kind in brackets. Write “[remark about …]”.',
    page: 'docs/diagnostics/SL097-a-remark-that-is-written-out.md',
  },
  SL098: {
    severity: 'warning',
    title: 'An insult that does not register',
    message:
      'The beat holds an insult of the kind {category}, and abuse arrives at {abuse}. Set "arrives" to abuse {needed}.',
    page: 'docs/diagnostics/SL098-an-insult-that-does-not-register.md',
  },
  SL099: {
    severity: 'error',
    title: 'An introduction that can go wrong',
    message:
      '{what} An introduction has three turns at most, every reply of it leads on, nothing in it is a critical error, and it ends kindly whatever was said.',
    page: 'docs/diagnostics/SL099-an-introduction-that-can-go-wrong.md',
  },
} as const;
