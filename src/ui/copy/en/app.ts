// The shell: pages that are missing, faults, notices that any screen may need.

export const app = {
  notFound: {
    title: 'Nothing on this page',
    lead: 'The address leads nowhere here. Nothing is lost.',
  },
  fault: {
    title: 'Something went wrong here',
    lead: 'This page stopped. What you have saved is still on this device.',
    retry: 'Open the page again',
    detail: 'What the page said',
  },
  noCall: {
    waitsTitle: 'A call is waiting',
    waits: (name: string) => `You left the call with ${name}. What was said is kept; press the key to go on.`,
    elsewhereTitle: 'A call is open in another tab',
    elsewhere:
      'Only one can be open at a time. Go on with it there, or take it over: it stops there, and goes on here from the last reply.',
    takeOver: 'Take it over',
    takenTitle: 'The call went on in another tab',
    taken:
      'It stopped here when it was taken over there. Everything that was said is kept, and you can take it back.',
    takeBack: 'Take it back',
    title: 'No call is open',
    lead: 'The last one is over, or it was left. Calls that were saved are in My calls.',
  },
  startFault: {
    unknown: 'That contact is not in this copy of Steadyline.',
    changed: 'The call was begun on another version of this contact. It can be read, not continued.',
    elsewhere: 'A call is open in another tab, and only one can be open at a time.',
    over: 'That call is no longer open: it has ended, or it had not begun. You can take another one.',
    failed: 'The call could not be opened. Try again, or take another contact.',
  },
  storeNotice: {
    memory: 'Nothing is kept after this page closes: the browser gives no storage here. Calls still work.',
    absent: 'The browser gives no storage here. Calls still work, and nothing is kept.',
    full: 'Storage is full. The call goes on; new calls cannot be kept until there is room.',
    outdated: 'Another tab runs a newer version, so nothing more can be kept here. Open the page again.',
    blocked: 'Another tab of Steadyline holds the storage. Close it, and this page goes on by itself.',
    closed: 'The storage was closed by the browser. Open the page again to keep new calls.',
    slow: 'This device takes long to keep the call. The call goes on; what you did last may not be kept yet.',
    failed: 'The storage did not answer. What follows may not be kept.',
  },
  storeKeys: { retry: 'Try again', reload: 'Open the page again', memory: 'Go on, keep nothing' },
  toData: 'Choose what to keep',
} as const;
