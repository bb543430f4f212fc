/** Words of the start page. */
export const enDirectory = {
  title: 'Children',
  lead: 'Find a child to see who is around them, and what is missing.',
  search: 'Find a child by name',
  list: 'Children',
  count_one: '{{count}} child',
  count_other: '{{count}} children',
  found_one: '{{count}} child found for “{{search}}”',
  found_other: '{{count}} children found for “{{search}}”',
  nobody: 'No child found for “{{search}}”',
  nobodyHint: 'Try a shorter part of the name, or the name that the child is known by.',
  knownAs: 'known as',
  columns: { name: 'Name', age: 'Age', pathway: 'Pathway' },
  more: 'Show more children',
  loading: 'Loading children',
  empty: {
    title: 'No children yet',
    text: 'Children appear here once their network has been imported.',
    how: 'On the machine that runs Ecomap, import a network file:',
    command: 'npm run import -- FILE',
    example: 'The folder examples/ holds four that you can try.',
  },
} as const
