// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const POLICY_PAGES = {
  SL061: {
    severity: 'error',
    title: 'A policy that does not exist',
    message: 'There is no policy "{policy}". Name one there is.',
    page: 'docs/diagnostics/SL061-a-policy-that-does-not-exist.md',
  },
  SL062: {
    severity: 'error',
    title: 'A forbidden promise that passes as help',
    message:
      'The reply commits to "{clause}", which the brief forbids, and shows nothing harmful. Show "over-promise", or take another clause.',
    page: 'docs/diagnostics/SL062-a-forbidden-promise-that-passes-as-help.md',
  },
  SL063: {
    severity: 'warning',
    title: 'A promise too far without its content',
    message: 'The reply shows "over-promise" and commits to nothing. Say what was promised.',
    page: 'docs/diagnostics/SL063-a-promise-too-far-without-its-content.md',
  },
  SL064: {
    severity: 'warning',
    title: 'A clause nobody uses',
    message: 'No reply commits to the clause "{clause}". Let a reply use it, or take it off the brief.',
    page: 'docs/diagnostics/SL064-a-clause-nobody-uses.md',
  },
  SL065: {
    severity: 'warning',
    title: 'Abuse without words for a limit',
    message:
      'The customer can be abusive here, the policy asks for a warning first, and no reply {does}. Write one.',
    page: 'docs/diagnostics/SL065-abuse-without-words-for-a-limit.md',
  },
  SL066: {
    severity: 'error',
    title: 'No way out of abuse under this policy',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL066-no-way-out-of-abuse-under-this-policy.md',
  },
  SL067: {
    severity: 'error',
    title: 'A threat without a safe close',
    message: 'A threat can be made here, and the call bar has no safety close. Add controls › safety.',
    page: 'docs/diagnostics/SL067-a-threat-without-a-safe-close.md',
  },
  SL068: {
    severity: 'warning',
    title: 'Every transfer is closed',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL068-every-transfer-is-closed.md',
  },
  SL069: {
    severity: 'warning',
    title: 'A best ending out of reach',
    message:
      'No call came to a best ending ({kinds}) in the {states} states looked at. Look at the conditions on the way.',
    page: 'docs/diagnostics/SL069-a-best-ending-out-of-reach.md',
  },
  SL070: {
    severity: 'error',
    title: 'The false accusation is set by the wrong hand',
    message:
      'The flag "false-accusation" is set {where}. Only a reply that treats a genuine claim as fraud sets it.',
    page: 'docs/diagnostics/SL070-the-false-accusation-is-set-by-the-wrong-hand.md',
  },
  SL071: {
    severity: 'warning',
    title: 'No par for the policy',
    message: 'There is no par for the policy "{policy}". Run "npm run par".',
    page: 'docs/diagnostics/SL071-no-par-for-the-policy.md',
  },
  SL072: {
    severity: 'warning',
    title: 'A promise that nothing covers',
    message:
      'The reply commits to “{what}” with no clause, and shows nothing harmful. Cite the clause that allows it.',
    page: 'docs/diagnostics/SL072-a-promise-that-nothing-covers.md',
  },
  SL073: {
    severity: 'error',
    title: 'A house that closes every good ending',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL073-a-house-that-closes-every-good-ending.md',
  },
  SL074: {
    severity: 'warning',
    title: 'A house that closes every best ending',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL074-a-house-that-closes-every-best-ending.md',
  },
  SL075: {
    severity: 'error',
    title: 'A crisis that a house cannot hand over',
    message: '{what} {mend}',
    page: 'docs/diagnostics/SL075-a-crisis-that-a-house-cannot-hand-over.md',
  },
} as const;
