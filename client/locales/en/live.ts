/** Words of what others do while a child's page is open. */
export const enLive = {
  changed: '{{name}} changed this a moment ago',
  changedAt: '{{name}} changed this at {{time}}',
  yours: 'You changed this elsewhere a moment ago',
  yoursAt: 'You changed this elsewhere at {{time}}',
  brought: 'This was brought up to date a moment ago',
  broughtAt: 'This was brought up to date at {{time}}',
  putAway: 'Put this away',
  here_one: '{{names}} has this page open too',
  here_other: '{{names}} have this page open too',
  editing_one: '{{names}} has this open in a form too at the moment.',
  editing_other: '{{names}} have this open in a form too at the moment.',
} as const
