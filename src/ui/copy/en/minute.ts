// "I need a minute": the call waits, nothing is recorded.

export const minute = {
  title: 'A minute',
  lead: 'Nothing is running. No reason asked, nothing scored, nothing kept.',
  leadInCall: 'The call has stopped and is out of sight. No reason asked, nothing scored, nothing kept.',
  ways: 'What would help',
  goOn: 'Go on',
  goOnCall: 'Back to where you were',
  goOnElse: 'Back to the page',
  stop: 'Stop here',
  stopCall: 'The call is kept as it stands',
  stopElse: 'To the contacts',
  reset: 'Ninety seconds',
  resetDetail: 'Long breaths, nothing else',
  breatheIn: 'Breathe in',
  more: 'a little more',
  breatheOut: 'a long way out',
  follow: 'Through the nose if you can. Follow the dot, or don’t.',
  lineLabel: 'A level line that rises and falls with one breath',
  resetOver: 'That was ninety seconds. Go on when you like.',
  resetBegun: 'Ninety seconds have begun.',
} as const;
