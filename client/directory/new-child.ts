import { readRecord } from '../../domain/network/check/read-record.ts'
import type { Pathway } from '../../domain/network/codes.ts'
import type { Day } from '../../domain/network/day.ts'

/** What is entered of a child who is not on file yet; the rest is recorded on their page. */
export interface EnteredChild {
  name: string
  knownAs: string
  dateOfBirth: string | undefined
  expectedOn: string | undefined
  /** Nothing where they belong to a family that is on file. */
  familyName: string
  pathway: Pathway | undefined
  /** Since when. */
  from: string | undefined
}

export type EnteredField = keyof EnteredChild

/** A child on file whose brother or sister is entered. */
export interface Sibling {
  id: string
  family: string
}

/** A child of whom nothing is known but that they are on their pathway from today on. */
export function unknownChild(today: Day): EnteredChild {
  return {
    ...{ name: '', knownAs: '', dateOfBirth: undefined, expectedOn: undefined, familyName: '' },
    ...{ pathway: undefined, from: today },
  }
}

/**
 * The lists of a network file with a child, their family where that is new, and whose brother or sister they are.
 * @param ids the ids that the child and the family get
 */
export function childRecords(
  ids: { child: string; family: string },
  entered: EnteredChild,
  sibling: Sibling | undefined,
): Record<'families' | 'children', object[]> {
  const written = (text: string) => text.trim() || undefined
  const { name, knownAs, dateOfBirth, expectedOn, familyName, pathway, from } = entered
  return {
    families: sibling ? [] : [{ id: ids.family, name: familyName.trim() }],
    children: [
      {
        ...{ id: ids.child, family: sibling?.family ?? ids.family, name: name.trim() },
        ...{ knownAs: written(knownAs), dateOfBirth, expectedOn },
        pathways: pathway ? [{ pathway, from }] : [],
        ...(sibling && { relationships: [{ child: sibling.id, kinship: 'sibling' }] }),
      },
    ],
  }
}

/** The fields in which something is missing or wrong, as the network file sees it, and that a pathway is always said. */
export function wrongFields(
  records: ReturnType<typeof childRecords>,
  entered: EnteredChild,
): Set<EnteredField> {
  const wrong = new Set<EnteredField>()
  for (const { at } of records.children.flatMap((child) => readRecord('children', child).problems))
    wrong.add(at.includes('from') ? 'from' : (at[0] as EnteredField))
  if (records.families.some((family) => readRecord('families', family).problems.length > 0))
    wrong.add('familyName')
  if (entered.name.trim() === '') wrong.add('name')
  if (!entered.pathway) wrong.add('pathway')
  return wrong
}
