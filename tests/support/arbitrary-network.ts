import fc from 'fast-check'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { forbiddenCharacter, isBlank } from '../../domain/network/network-text.ts'
import {
  type Leaf,
  LIST_NAMES,
  type ObjectShape,
  recordShape,
  type Shape,
} from '../../domain/network/shape.ts'
import { makeValid, type RawNetworkFile } from './valid-network.ts'

export interface ArbitraryNetwork {
  /** The day around which everything happens; it becomes the file's `asOf`. */
  around?: Day
  /** How many days before and after it things happen. */
  span?: number
  /** The fewest and the most records of a list, where the usual ones do not fit. */
  sizes?: Partial<Record<ListName, readonly [fewest: number, most: number]>>
}

const SIZES: Record<ListName, readonly [number, number]> = {
  agencies: [1, 4],
  teams: [0, 3],
  roles: [1, 5],
  professionals: [1, 8],
  families: [1, 2],
  households: [0, 3],
  children: [1, 3],
  familyMembers: [0, 5],
  needs: [0, 6],
  involvements: [0, 12],
  visits: [0, 10],
  contacts: [0, 10],
  meetings: [0, 6],
  assessments: [0, 2],
  plans: [0, 2],
  ties: [0, 4],
  disagreements: [0, 2],
  panels: [0, 2],
  referrals: [0, 2],
  consents: [0, 3],
  sharingDecisions: [0, 3],
}

/**
 * Valid network files as a person might write them: parsed JSON, any optional field present or not, any script in text
 * and ids, text composed or not, blank where text is optional. References, days and everything else that the check
 * refuses are made to fit. They are as dense as small real networks; `sizes` makes other ones.
 */
export function arbitraryNetworkFile(options: ArbitraryNetwork = {}): fc.Arbitrary<RawNetworkFile> {
  const around = options.around ?? '2026-03-15'
  const days = fc
    .integer({ min: -(options.span ?? 400), max: options.span ?? 400 })
    .map((days) => addDays(around, days))
  const lists = LIST_NAMES.map((list) => {
    const [minLength, maxLength] = options.sizes?.[list] ?? SIZES[list]
    return fc.array(arbitraryRecord(recordShape(list), days, around), { minLength, maxLength, size: 'max' })
  })
  return fc
    .tuple(...lists)
    .map((drawn) => makeValid(new Map(LIST_NAMES.map((list, at) => [list, drawn[at] ?? []])), around))
}

const NAMES = [
  'Hēmi Te Whare',
  'Amara Okonkwo-Bright',
  'ليلى حداد',
  '陳美玲',
  'Zoë O’Súilleabháin',
  'கவிதா',
  'Олена',
  'שירה',
  'Nguyễn Thị Hoa',
  'José',
  'Jose\u0301',
]

const character = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((character) => forbiddenCharacter(character) === undefined)

const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
    fc.string({ unit: character, minLength: 1, maxLength: 12 }),
  )
  .filter((text) => !isBlank(text))

function arbitraryRecord(shape: ObjectShape, days: fc.Arbitrary<Day>, around: Day): fc.Arbitrary<object> {
  const fields = [...shape.fields].map(([name, field]) => {
    const value = arbitraryValue(field.shape, name, days, around)
    const blankToo = field.shape.is === 'text' && !field.required
    return [name, blankToo ? fc.oneof({ weight: 5, arbitrary: value }, fc.constant(' ')) : value] as const
  })
  const requiredKeys = [...shape.fields].filter(([, { required }]) => required).map(([name]) => name)
  return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true })
}

function arbitraryValue(
  shape: Shape,
  name: string,
  days: fc.Arbitrary<Day>,
  around: Day,
): fc.Arbitrary<unknown> {
  if (shape.is === 'object') return arbitraryRecord(shape, days, around)
  if (shape.is === 'list')
    return fc.array(arbitraryValue(shape.of, name, days, around), { maxLength: 4, size: 'max' })
  if (name === 'dateOfBirth') return fc.integer({ min: 0, max: 6500 }).map((age) => addDays(around, -age))
  return arbitraryLeaf(shape, days)
}

const CODES = [
  'as-needed',
  'P1W',
  'P14D',
  'P1M',
  'parenting-programme',
  'mentoring',
  'england-2026-11/immediate-danger',
  'new-zealand-2026-11/report-of-concern',
]

/** An id is drawn as its beginning and a reference as a number; both become ids once all records are there. */
function arbitraryLeaf(shape: Leaf, days: fc.Arbitrary<Day>): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'id':
      return fc.oneof({ weight: 4, arbitrary: fc.constant('') }, text)
    case 'reference':
      return fc.nat()
    case 'day':
      return days
    case 'code':
      return fc.constantFrom(...shape.allowed)
    case 'flag':
      return fc.boolean()
    case 'pattern':
      return fc.constantFrom(...CODES.filter((code) => shape.pattern.test(code)))
    default:
      return text
  }
}
