import type { ListName } from '../../../domain/network/network-file.ts'
import type { FormPart, RecordedList } from '../../../domain/recording/record-form.ts'

/** Fields that belong together, under a heading of their own but for the first of a form. */
export interface FieldGroup {
  name:
    | 'main'
    | 'work'
    | 'known'
    | 'together'
    | 'lead'
    | 'end'
    | 'home'
    | 'support'
    | 'pathway'
    | 'siblings'
    | 'voice'
    | 'decision'
    | 'meeting'
    | 'source'
  fields: readonly string[]
}

/** Where a record comes from, which is asked last and told on request alone. */
export const SOURCE: FieldGroup = { name: 'source', fields: ['source', 'standing'] }

/** The fields of each form, in the order in which people ask about them; what a list has beside these stays as it is. */
export const LAYOUT: Record<RecordedList, readonly FieldGroup[]> = {
  involvements: [
    { name: 'main', fields: ['professional', 'role', 'with', 'startedOn', 'addresses', 'purpose'] },
    { name: 'work', fields: ['service', 'intervention', 'delivery', 'every', 'approach', 'agency'] },
    {
      name: 'known',
      fields: [
        ...['flow', 'judgement', 'views', 'knowledgeOfFamily'],
        ...['contribution', 'couldDoMore', 'boundaries'],
      ],
    },
    { name: 'together', fields: ['ratings', 'jointWith'] },
    { name: 'lead', fields: ['leadFrom', 'leadUntil'] },
    { name: 'end', fields: ['endedOn', 'continuesAfterExit'] },
    SOURCE,
  ],
  needs: [
    { name: 'main', fields: ['of', 'category', 'description', 'levels', 'evidencedBy'] },
    { name: 'end', fields: ['closedOn', 'outcome'] },
    SOURCE,
  ],
  visits: [
    {
      name: 'main',
      fields: ['involvements', 'on', 'status', 'mode', 'childSeen', 'seenAlone', 'childVoice'],
    },
    SOURCE,
  ],
  contacts: [
    { name: 'main', fields: ['from', 'to', 'on', 'children', 'channel', 'summary', 'reciprocal', 'basis'] },
    SOURCE,
  ],
  meetings: [
    { name: 'main', fields: ['forum', 'on', 'children', 'status', 'chair', 'invitations'] },
    { name: 'voice', fields: ['childVoice', 'childVoiceBy'] },
    SOURCE,
  ],
  plans: [
    { name: 'main', fields: ['kind', 'startedOn', 'reviewDueOn', 'goals'] },
    { name: 'end', fields: ['endedOn'] },
    SOURCE,
  ],
  assessments: [{ name: 'main', fields: ['kind', 'by', 'startedOn', 'completedOn', 'contributors'] }, SOURCE],
  disagreements: [
    { name: 'main', fields: ['about', 'between', 'raisedOn', 'escalatedTo'] },
    { name: 'end', fields: ['resolvedOn', 'outcome'] },
    SOURCE,
  ],
  referrals: [
    { name: 'main', fields: ['by', 'panel', 'on', 'reason', 'status'] },
    { name: 'decision', fields: ['decision', 'decidedOn', 'rationale'] },
  ],
  ties: [{ name: 'main', fields: ['from', 'to', 'ratings'] }],
  familyMembers: [
    { name: 'main', fields: ['name', 'relationships', 'dateOfBirth', 'sameAs'] },
    { name: 'home', fields: ['livesIn'] },
    { name: 'support', fields: ['supports'] },
  ],
  households: [{ name: 'main', fields: ['name', 'kind'] }],
  children: [
    {
      name: 'main',
      fields: ['name', 'knownAs', 'dateOfBirth', 'expectedOn', 'languages', 'ethnicity', 'iwi'],
    },
    { name: 'pathway', fields: ['pathways', 'exitPlannedOn'] },
    { name: 'siblings', fields: ['relationships'] },
    { name: 'home', fields: ['livesIn'] },
  ],
  families: [{ name: 'main', fields: ['name'] }],
}

/** The fields of the forms that ask a part of a record first; of the rest they show what may be wanted with it. */
const PARTS: Record<FormPart, readonly FieldGroup[]> = {
  attendance: [
    { name: 'main', fields: ['invitations'] },
    { name: 'voice', fields: ['childVoice', 'childVoiceBy'] },
    { name: 'meeting', fields: ['forum', 'on', 'chair'] },
  ],
  'record-sent': [{ name: 'main', fields: ['invitations'] }],
}

/** The fields of a form, in groups. */
export function layoutOf(list: RecordedList, part: FormPart | undefined): readonly FieldGroup[] {
  return part === undefined ? LAYOUT[list] : PARTS[part]
}

/** What of a record or a part of one is not asked: it follows from where it is entered. Of a child it is asked whose sibling they are. */
export function isUnasked(list: ListName, name: string): boolean {
  return name === 'id' || (name === 'child' && list !== 'children')
}

/** Texts that are written in sentences rather than in a line. */
export const LONG_TEXTS: ReadonlySet<string> = new Set([
  ...['purpose', 'intervention', 'approach', 'judgement', 'views', 'knowledgeOfFamily', 'contribution'],
  ...['couldDoMore', 'boundaries', 'description', 'childVoice', 'summary', 'about', 'reason', 'rationale'],
  ...['words', 'aim', 'measure'],
])

/** What of a record on file is never another: whom it is about, which makes it this one. */
export const SETTLED: Partial<Record<ListName, readonly string[]>> = {
  involvements: ['professional', 'with'],
  needs: ['of'],
  ties: ['from', 'to'],
}
