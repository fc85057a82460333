// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const VOICE_PAGES = {
  SL080: {
    severity: 'warning',
    title: 'Lines without a recording',
    message: '{count} of {total} lines have no recording: {lines}. Run "npm run voices".',
    page: 'docs/diagnostics/SL080-lines-without-a-recording.md',
  },
  SL081: {
    severity: 'warning',
    title: 'A recording of no line',
    message: 'There is a recording "{line}" and no such line. Run "npm run voices" to clear it away.',
    page: 'docs/diagnostics/SL081-a-recording-of-no-line.md',
  },
  SL082: {
    severity: 'warning',
    title: 'A line nobody says',
    message: 'Nothing says this line. Use it, or take it away.',
    page: 'docs/diagnostics/SL082-a-line-nobody-says.md',
  },
  SL083: {
    severity: 'warning',
    title: 'A caption the voice would misread',
    message: '“{text}” would be misread aloud. Write how it is said in "say".',
    page: 'docs/diagnostics/SL083-a-caption-the-voice-would-misread.md',
  },
  SL084: {
    severity: 'warning',
    title: 'Too long for one breath',
    message: 'A sentence of {words} words is said {delivery}; {most} are the most. Break it.',
    page: 'docs/diagnostics/SL084-too-long-for-one-breath.md',
  },
  SL085: {
    severity: 'warning',
    title: 'A recording of another take',
    message: 'The recording was made {was}, the line is now {now}. Run "npm run voices".',
    page: 'docs/diagnostics/SL085-a-recording-of-another-take.md',
  },
  SL086: {
    severity: 'error',
    title: 'A voice that cannot speak',
    message: 'The voice of "{speaker}" is {what}. Name a voice of the speech model, or a mix of two.',
    page: 'docs/diagnostics/SL086-a-voice-that-cannot-speak.md',
  },
  SL087: {
    severity: 'warning',
    title: 'A speaker who never speaks',
    message:
      'Nobody hears "{speaker}": no line is said by this speaker. Give a line, or take the speaker away.',
    page: 'docs/diagnostics/SL087-a-speaker-who-never-speaks.md',
  },
  SL088: {
    severity: 'warning',
    title: 'Two speakers with one voice',
    message: '"{speaker}" and "{other}" have the same voice. Give one of them another.',
    page: 'docs/diagnostics/SL088-two-speakers-with-one-voice.md',
  },
} as const;
