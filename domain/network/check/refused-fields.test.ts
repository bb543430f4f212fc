import { describeRefusals, type Refusal } from '../../../tests/support/refusals.ts'

const HEADER: Refusal[] = [
  ['another format', (f) => (f.format = 'ecomap'), ['$.format'], (f) => (f.format = 'ecomap-network')],
  ['no format', (f) => delete f.format, ['$.format'], () => {}],
  ['another version', (f) => (f.version = 2), ['$.version'], (f) => (f.version = 1.0)],
  ['a version in quotes', (f) => (f.version = '1'), ['$.version'], () => {}],
  ['no version', (f) => delete f.version, ['$.version'], () => {}],
  ['a malformed day of the file', (f) => (f.asOf = '2026-6-30'), ['$.asOf'], (f) => delete f.asOf],
  ['an unknown list', (f) => (f.childs = []), ['$.childs'], (f) => (f.consents = [])],
  ['a list that is none', (f) => (f.consents = {}), ['$.consents'], (f) => delete f.consents],
  ['null in place of a list', (f) => (f.consents = null), ['$.consents'], (f) => (f.consents = [])],
]

const FIELDS: Refusal[] = [
  [
    'an unknown field',
    (f) => (f.agencies[0].colour = 'red'),
    ['$.agencies[0].colour'],
    (f) => (f.agencies[0].remit = 'red'),
  ],
  [
    'a field named like what every object has',
    (f) => (f.agencies[0].constructor = 'x'),
    ['$.agencies[0].constructor'],
    () => {},
  ],
  [
    'an unknown field deep down',
    (f) => (f.plans[0].goals[0].actions[0].done = true),
    ['$.plans[0].goals[0].actions[0].done'],
    (f) => (f.plans[0].goals[0].actions[0].completedOn = '2025-02-01'),
  ],
  [
    'a missing field',
    (f) => delete f.consents[0].scope,
    ['$.consents[0].scope'],
    (f) => delete f.consents[0].givenBy,
  ],
  [
    'blank where text is needed',
    (f) => (f.needs[1].description = ' \n'),
    ['$.needs[1].description'],
    (f) => (f.needs[1].description = ' x'),
  ],
  ['null', (f) => (f.agencies[0].phone = null), ['$.agencies[0].phone'], (f) => (f.agencies[0].phone = '')],
  [
    'a number for text',
    (f) => (f.agencies[0].phone = 112),
    ['$.agencies[0].phone'],
    (f) => (f.agencies[0].phone = '112'),
  ],
  [
    'text for true',
    (f) => (f.consents[0].given = 'yes'),
    ['$.consents[0].given'],
    (f) => (f.consents[0].given = false),
  ],
  [
    'one in place of a list',
    (f) => (f.panels[0].members = 'ada'),
    ['$.panels[0].members'],
    (f) => delete f.panels[0].members,
  ],
  [
    'null in place of a nested list',
    (f) => (f.needs[0].evidencedBy = null),
    ['$.needs[0].evidencedBy'],
    (f) => (f.needs[0].evidencedBy = []),
  ],
  ['a list in place of a record', (f) => f.consents.push([]), ['$.consents[1]'], () => {}],
  [
    'null in place of an entry',
    (f) => f.needs[0].evidencedBy.push(null),
    ['$.needs[0].evidencedBy[1]'],
    () => {},
  ],
  [
    'no way of seeing a child',
    (f) => delete f.children[1].expectedOn,
    ['$.children[1].dateOfBirth'],
    (f) => (f.children[0].expectedOn = '2016-03-02'),
  ],
  [
    'a visit without an involvement',
    (f) => (f.visits[0].involvements = []),
    ['$.visits[0].involvements'],
    (f) => f.visits[0].involvements.pop(),
  ],
  [
    'a visit that says nothing of involvements',
    (f) => delete f.visits[0].involvements,
    ['$.visits[0].involvements'],
    () => {},
  ],
  [
    'attendance not said',
    (f) => delete f.meetings[0].invitations[0].attendance,
    ['$.meetings[0].invitations[0].attendance'],
    (f) => {
      delete f.meetings[0].invitations[0].attendance
      f.meetings[0].status = 'planned'
    },
  ],
  [
    'contribution not said',
    (f) => {
      f.meetings[0].status = 'held'
      delete f.meetings[0].invitations[1].contribution
    },
    ['$.meetings[0].invitations[1].contribution'],
    (f) => {
      f.meetings[0].status = 'cancelled'
      delete f.meetings[0].invitations[1].contribution
    },
  ],
  [
    'an unknown code',
    (f) => (f.roles[0].function = 'Teacher'),
    ['$.roles[0].function'],
    (f) => (f.roles[0].function = 'gp'),
  ],
  [
    'a service that is no code',
    (f) => (f.involvements[0].service = 'Reading'),
    ['$.involvements[0].service'],
    (f) => (f.involvements[0].service = 'reading'),
  ],
]

const TEXT: Refusal[] = [
  ...['\0', '\ud800', '\udc00', '\u202a', '\u202e', '\u2066', '\u2069'].map(
    (character): Refusal => [
      `the character ${JSON.stringify(character)}`,
      (f) => (f.families[0].name = `Had${character}dad`),
      ['$.families[0].name'],
      (f) => (f.families[0].name = 'Had\u200edad\u200f\u061c 👪'),
    ],
  ),
  [
    'an override in an id',
    (f) => (f.visits[0].id = 'v\u202e'),
    ['$.visits[0].id'],
    (f) => (f.visits[0].id = 'v\u200f'),
  ],
  [
    'an isolate in a list of texts',
    (f) => f.professionals[0].skills.push('\u2067'),
    ['$.professionals[0].skills[1]'],
    (f) => f.professionals[0].skills.push(' '),
  ],
]

describeRefusals('the whole file', HEADER)
describeRefusals('a field', FIELDS)
describeRefusals('text', TEXT)
