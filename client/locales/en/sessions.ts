/** Words about where somebody is signed in. */
export const enSessions = {
  own: {
    title: 'Your sessions',
    lead: 'Where you are signed in now. End what you do not know, or have left open somewhere.',
    close: 'Close',
    only: 'You are signed in nowhere else.',
  },
  list: 'Sessions',
  loopback: 'This machine',
  from: 'From {{address}}',
  isThis: 'this one',
  since: 'Since {{moment}}',
  seen: 'Last used {{moment}}',
  until: 'Ends {{moment}} at the latest',
  end: 'End',
  endOf: 'End the session {{where}}, since {{moment}}',
  ended: 'The session is ended.',
  loading: 'Loading the sessions',
  failed: 'The sessions could not be read. Close this, and try again.',
  gone: 'The server cannot be reached; nothing was ended. Try again in a moment.',
} as const
