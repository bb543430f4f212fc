import { describeRefusals, type Refusal } from '../../../tests/support/refusals.ts'

const REFERENCES: Refusal[] = [
  ['an empty id', (f) => (f.panels[0].id = ''), ['$.panels[0].id', '$.referrals[0].panel'], () => {}],
  ['an id in figures', (f) => (f.visits[0].id = 7), ['$.visits[0].id'], (f) => (f.visits[0].id = '7')],
  [
    'a repeated id',
    (f) => (f.visits[0].id = 'consent'),
    ['$.consents[0].id'],
    (f) => (f.visits[0].id = 'Consent'),
  ],
  [
    'an id repeated as another kind',
    (f) => (f.plans[0].goals[0].id = 'layla'),
    ['$.plans[0].goals[0].id'],
    () => {},
  ],
  [
    'an id that its own part repeats',
    (f) => (f.plans[0].goals[0].actions[0].id = 'plan'),
    ['$.plans[0].goals[0].actions[0].id'],
    () => {},
  ],
  [
    'an id repeated in another form of the same text',
    (f) => {
      f.visits[0].id = 'é'
      f.consents[0].id = 'e\u0301'
    },
    ['$.consents[0].id'],
    (f) => {
      f.visits[0].id = 'é'
      f.consents[0].id = 'e'
    },
  ],
  [
    'a reference to nothing',
    (f) => (f.plans[0].goals[0].needs = ['reading', 'maths']),
    ['$.plans[0].goals[0].needs[1]'],
    (f) => (f.plans[0].goals[0].needs = ['reading', 'rent']),
  ],
  [
    'a reference to the wrong kind',
    (f) => (f.needs[1].of = 'ada'),
    ['$.needs[1].of'],
    (f) => (f.needs[1].of = 'sami'),
  ],
  [
    'a child among those who disagree',
    (f) => (f.disagreements[0].between = ['hemi', 'layla']),
    ['$.disagreements[0].between[1]'],
    (f) => (f.disagreements[0].between = ['rana', 'ada']),
  ],
  [
    'a professional who gives consent',
    (f) => (f.consents[0].givenBy = 'ada'),
    ['$.consents[0].givenBy'],
    (f) => (f.consents[0].givenBy = 'layla'),
  ],
  [
    'a blank reference',
    (f) => (f.involvements[1].jointWith = [' ']),
    ['$.involvements[1].jointWith[0]'],
    (f) => (f.assessments[0].by = 'hemi'),
  ],
  [
    'a blank reference that is needed',
    (f) => (f.assessments[0].by = ''),
    ['$.assessments[0].by'],
    (f) => (f.meetings[0].chair = ''),
  ],
  [
    'one who supervises themself',
    (f) => (f.professionals[1].supervisedBy[0].professional = 'ada'),
    ['$.professionals[1].supervisedBy[0].professional'],
    () => {},
  ],
  [
    'a tie to oneself',
    (f) => (f.ties[0].to = 'hemi'),
    ['$.ties[0].to'],
    (f) => Object.assign(f.ties[0], { from: 'ada', to: 'hemi' }),
  ],
  [
    'joint work with itself',
    (f) => (f.involvements[1].jointWith = ['casework']),
    ['$.involvements[1].jointWith[0]'],
    (f) => (f.involvements[1].jointWith = ['teaching', 'teaching']),
  ],
  [
    'a role not held',
    (f) => (f.involvements[1].role = 'teacher'),
    ['$.involvements[1].role'],
    (f) => {
      f.involvements[1].role = 'teacher'
      f.professionals[1].roles.push('teacher')
    },
  ],
  [
    'a role that nothing is',
    (f) => (f.involvements[1].role = 'nothing'),
    ['$.involvements[1].role'],
    () => {},
  ],
  [
    'a role of someone unknown',
    (f) => (f.involvements[1].professional = 'nobody'),
    ['$.involvements[1].professional'],
    () => {},
  ],
]

describeRefusals('an id', REFERENCES)
