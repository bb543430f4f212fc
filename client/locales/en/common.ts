/** Words of the frame that every page stands in. */
export const enCommon = {
  product: 'Ecomap',
  skip: 'Skip to the main content',
  home: 'All children',
  nameSearch: {
    placeholder: 'Any part of a name',
    clear: 'Clear the search',
  },
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  connection: {
    gone: 'The server can’t be reached. What you see is as it was; this page tries again by itself.',
    busy: 'Too much was asked for in a short time. This page goes on by itself in a moment.',
    outdated: 'A newer version of Ecomap has been installed.',
    reload: 'Reload the page',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The link may be incomplete. Look for the child on the start page.',
    action: 'Go to the start page',
  },
  fault: {
    title: 'This page could not be shown',
    text: 'Nothing was changed. Try again; if it keeps happening, pass on the number below.',
    number: 'Error {{id}}',
    action: 'Try again',
  },
  loading: 'Loading',
  age: {
    years_one: '{{count}} year old',
    years_other: '{{count}} years old',
    months_one: '{{count}} month old',
    months_other: '{{count}} months old',
    unborn: 'expected on {{day}}',
    notRecorded: 'age not recorded',
  },
  list: { loading: 'Loading the list', more: 'Show more', moreOf: 'Show more of {{count}} others' },
  find: {
    asking: 'Searching …',
    nothing: 'Nothing found',
    failed: 'The search did not work. Try again in a moment.',
  },
  conflict: {
    title: 'Somebody else kept other facts in the meantime',
    fact: 'What',
    theirs: 'On file now',
    mine: 'Yours',
    same: 'They are the same as yours.',
    keepMine: 'Keep mine instead',
    takeTheirs: 'Take what is on file',
    take: 'Take this',
    takeOf: 'Take what is on file: {{name}}',
  },
} as const
