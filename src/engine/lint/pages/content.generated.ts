// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const CONTENT_PAGES = {
  SL031: {
    severity: 'warning',
    title: 'The best reply stands out by its length',
    message:
      'The best reply "{reply}" has {own} characters, the others {mean} on average. Bring it within a quarter of that.',
    page: 'docs/diagnostics/SL031-the-best-reply-stands-out-by-its-length.md',
  },
  SL032: {
    severity: 'warning',
    title: 'The best reply is too often the longest',
    message:
      'The best reply is the longest in {share} of {count} decisions with four replies; a third is the most. Lengthen some of the others.',
    page: 'docs/diagnostics/SL032-the-best-reply-is-too-often-the-longest.md',
  },
  SL033: {
    severity: 'warning',
    title: 'The best reply is too often the shortest',
    message:
      'The best reply is the shortest in {share} of {count} decisions with four replies; a third is the most. Shorten some of the others.',
    page: 'docs/diagnostics/SL033-the-best-reply-is-too-often-the-shortest.md',
  },
  SL034: {
    severity: 'warning',
    title: 'The best reply is told by its courtesy',
    message:
      'Over {count} decisions {what}. Let “sorry”, “please” and “thank you” stand in wrong replies as often as in right ones.',
    page: 'docs/diagnostics/SL034-the-best-reply-is-told-by-its-courtesy.md',
  },
  SL035: {
    severity: 'warning',
    title: 'The best reply is told by its question mark',
    message:
      'In {share} of {count} decisions the best reply is the only one that {does}. Let questions stand in wrong replies as often as in right ones.',
    page: 'docs/diagnostics/SL035-the-best-reply-is-told-by-its-question-mark.md',
  },
  SL036: {
    severity: 'error',
    title: 'A reply longer than anybody says',
    message: 'The reply has {words} words; {most} are the most. Say one thing.',
    page: 'docs/diagnostics/SL036-a-reply-longer-than-anybody-says.md',
  },
  SL037: {
    severity: 'warning',
    title: 'A reply that is hard to read',
    message: 'The reply has a reading grade of {grade}; {most} is the most. Use shorter words and sentences.',
    page: 'docs/diagnostics/SL037-a-reply-that-is-hard-to-read.md',
  },
  SL038: {
    severity: 'warning',
    title: 'A customer who talks too long',
    message: '{words} words are said in one turn; {most} are the most. Break the turn, or cut it.',
    page: 'docs/diagnostics/SL038-a-customer-who-talks-too-long.md',
  },
  SL039: {
    severity: 'error',
    title: 'A word that gives a reply away',
    message: 'The reply says “{word}”. Say it as a person would.',
    page: 'docs/diagnostics/SL039-a-word-that-gives-a-reply-away.md',
  },
  SL040: {
    severity: 'warning',
    title: 'A reply that names a technique',
    message: 'The reply says “{name}”, the name of a technique. Do it without naming it.',
    page: 'docs/diagnostics/SL040-a-reply-that-names-a-technique.md',
  },
  SL041: {
    severity: 'error',
    title: 'A beat without a thought',
    message: 'The beat does not say what the customer thinks. Write one sentence in his own voice.',
    page: 'docs/diagnostics/SL041-a-beat-without-a-thought.md',
  },
  SL042: {
    severity: 'error',
    title: 'A reply nobody hears',
    message: 'The reply does not say what the customer heard. Write one sentence in his inner voice.',
    page: 'docs/diagnostics/SL042-a-reply-nobody-hears.md',
  },
  SL043: {
    severity: 'error',
    title: 'A reply without its reason',
    message: 'The reply has no {field}. Say why {because}.',
    page: 'docs/diagnostics/SL043-a-reply-without-its-reason.md',
  },
  SL044: {
    severity: 'warning',
    title: 'The same sentence in two debriefs',
    message: '“{text}” stands here and at {other}. Write each for its own moment.',
    page: 'docs/diagnostics/SL044-the-same-sentence-in-two-debriefs.md',
  },
  SL045: {
    severity: 'warning',
    title: 'A lure that is rude on its face',
    message: '{field} says “{word}”. A tempting reply is one that a decent colleague says.',
    page: 'docs/diagnostics/SL045-a-lure-that-is-rude-on-its-face.md',
  },
  SL046: {
    severity: 'warning',
    title: 'Too few or too many replies',
    message: '{count} replies are on offer in a state of this beat; 3 or 4 are asked. Open or close one.',
    page: 'docs/diagnostics/SL046-too-few-or-too-many-replies.md',
  },
  SL047: {
    severity: 'warning',
    title: 'Two critical errors in one decision',
    message: '{count} critical errors are on offer here at once: {replies}. Keep the more tempting one.',
    page: 'docs/diagnostics/SL047-two-critical-errors-in-one-decision.md',
  },
  SL048: {
    severity: 'warning',
    title: 'Critical errors at two beats in a row',
    message: 'A critical error is on offer here and at "{next}", which follows. Leave a beat between them.',
    page: 'docs/diagnostics/SL048-critical-errors-at-two-beats-in-a-row.md',
  },
  SL049: {
    severity: 'warning',
    title: 'A decision that tempts nobody',
    message:
      'In a state of this beat no reply on offer is tempting. Write what a tired, decent colleague says here.',
    page: 'docs/diagnostics/SL049-a-decision-that-tempts-nobody.md',
  },
  SL050: {
    severity: 'error',
    title: 'A decision without a best reply',
    message: 'In a state of this beat no reply is the best: {state}. Mark one, or widen its condition.',
    page: 'docs/diagnostics/SL050-a-decision-without-a-best-reply.md',
  },
  SL051: {
    severity: 'warning',
    title: 'Two best replies at once',
    message:
      'Two replies are the best in one state of this beat: {replies}. Make one of them the good second.',
    page: 'docs/diagnostics/SL051-two-best-replies-at-once.md',
  },
  SL052: {
    severity: 'warning',
    title: 'Too few bands',
    message:
      'The saying has {count} bands, and the customer came here in {met}. Write what he says in a third.',
    page: 'docs/diagnostics/SL052-too-few-bands.md',
  },
  SL053: {
    severity: 'warning',
    title: 'Too much stress in a line',
    message: '{count} places are stressed in the line; {most} are the most. Keep the one that turns it.',
    page: 'docs/diagnostics/SL053-too-much-stress-in-a-line.md',
  },
  SL054: {
    severity: 'warning',
    title: 'Straight quotes',
    message: '“{text}” has a straight quote. Write ’ for an apostrophe, “ and ” for speech.',
    page: 'docs/diagnostics/SL054-straight-quotes.md',
  },
  SL055: {
    severity: 'error',
    title: 'A stress mark that is not closed',
    message: 'A star in the caption has no partner. Close the stress, or take the star away.',
    page: 'docs/diagnostics/SL055-a-stress-mark-that-is-not-closed.md',
  },
  SL056: {
    severity: 'warning',
    title: 'A hint that says what to say',
    message: 'The hint uses words of the reply "{reply}": “{words}”. Say what to notice.',
    page: 'docs/diagnostics/SL056-a-hint-that-says-what-to-say.md',
  },
  SL057: {
    severity: 'error',
    title: 'A slur',
    message:
      'A word here is a slur. Name its kind in brackets instead, as in “[remark about where you’re from]”.',
    page: 'docs/diagnostics/SL057-a-slur.md',
  },
  SL058: {
    severity: 'warning',
    title: 'An effect without a reason',
    message: 'The authored change says “{because}”, which is no reason. Say in a sentence why he changes so.',
    page: 'docs/diagnostics/SL058-an-effect-without-a-reason.md',
  },
  SL059: {
    severity: 'warning',
    title: 'A best reply that does harm',
    message:
      'The best reply shows "{behaviour}", a harmful behaviour. Show what makes it good, or mark another.',
    page: 'docs/diagnostics/SL059-a-best-reply-that-does-harm.md',
  },
  SL060: {
    severity: 'warning',
    title: 'The best reply is told by its wording',
    message: 'In {share} of {count} decisions the best reply alone has {what}. Spread it over the others.',
    page: 'docs/diagnostics/SL060-the-best-reply-is-told-by-its-wording.md',
  },
} as const;
