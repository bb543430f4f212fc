import { z } from 'zod'
import { withholdableIn } from '../../domain/access/withholdable.ts'
import { forbiddenCharacter, isBlank, normaliseText } from '../../domain/network/network-text.ts'
import type { RequestContext } from '../context.ts'
import { noteWritten } from '../live/written.ts'
import { LOOK_ALONE } from './look-alone.ts'
import { seesByBreakGlassAlone } from './viewer.ts'
import {
  type Reader,
  readReaders,
  readWithholdings,
  type Withholding,
  writeEnd,
  writeWithholding,
} from './withholding.store.ts'

const LONGEST_REASON = 2_000

const withholdingInput = z.object({
  id: z.uuid('give a UUID made for this'),
  child: z.string(),
  item: z.string(),
  reason: z
    .string()
    .refine((reason) => !isBlank(reason), 'Write why it is withheld.')
    .refine((reason) => reason.length <= LONGEST_REASON, 'Write at most 2,000 characters.')
    .refine(
      (reason) => !forbiddenCharacter(reason),
      'Leave out characters that cannot be seen and change the direction of the text.',
    )
    .transform(normaliseText),
  hidesExistence: z.boolean(),
  exceptFor: z.array(z.string()).nullish(),
  notFor: z.array(z.string()),
})

interface Refused {
  __typename: 'Refused'
  errors: { path: string; message: string }[]
}
export type WithholdOutcome = ({ __typename: 'Withholding' } & Withholding) | Refused
export type EndWithholdingOutcome = { __typename: 'WithholdingEnded'; id: string } | Refused

/** Withholds an item that the viewer sees, or says why not. */
export async function withholdItem(given: unknown, context: RequestContext): Promise<WithholdOutcome> {
  const parsed = withholdingInput.safeParse(given)
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path, message }) => [['input', ...path.map(String)].join('.'), message]),
    )
  const { id, child, item, reason, hidesExistence, exceptFor, notFor } = parsed.data
  const { viewer, database, records } = context
  const before = (await readWithholdings(database, viewer, [child])).get(child)?.find((one) => one.id === id)
  if (before) return { __typename: 'Withholding', ...before }
  const index = await records.load(child)
  if (seesByBreakGlassAlone(viewer, child)) return refused([['input.child', LOOK_ALONE]])
  if (!index || !withholdableIn(index.record).has(item))
    return refused([['input.item', 'Choose something that is recorded around this child.']])
  if (!exceptFor && notFor.length === 0)
    return refused([
      ['input.exceptFor', 'Choose from whom it is withheld, or for whose papers it is left out.'],
    ])
  if (notFor.some((one) => !index.familyMembers.has(one)))
    return refused([['input.notFor', 'Choose from the family members of this child.']])
  const readers = new Set((await readersOf(child, context)).map((reader) => reader.id))
  if (exceptFor?.some((one) => !readers.has(one)))
    return refused([['input.exceptFor', 'Choose from those who may see the child.']])
  await writeWithholding(database, viewer, {
    id,
    child,
    item,
    exceptFor: exceptFor ? [...new Set([...exceptFor, viewer.id])] : [],
    notFor,
    properties: {
      ...{ reason, hidesExistence, fromReaders: Boolean(exceptFor) },
      ...{ by: viewer.id, byName: viewer.name, at: new Date().toISOString() },
    },
  })
  noteWritten(viewer, { ids: [child], isWithholding: true })
  const written = (await readWithholdings(database, viewer, [child])).get(child)?.find((one) => one.id === id)
  return written
    ? { __typename: 'Withholding', ...written }
    : refused([['input.id', 'Something else has this id; try again with another.']])
}

/** Ends a withholding of something that the viewer sees; one that is over stays over. */
export async function endWithholding(
  { child, id }: { child: string; id: string },
  { database, viewer }: RequestContext,
): Promise<EndWithholdingOutcome> {
  await readWithholdings(database, viewer, [child])
  if (seesByBreakGlassAlone(viewer, child)) return refused([['child', LOOK_ALONE]])
  const isEnded = await writeEnd(database, viewer, { id, child, at: new Date().toISOString() })
  if (isEnded) noteWritten(viewer, { ids: [child], isWithholding: true })
  return isEnded
    ? { __typename: 'WithholdingEnded', id }
    : refused([['id', 'Nothing is withheld under this id; look at what is withheld now.']])
}

/** What is withheld of a child's record, as far as the viewer sees it. */
export async function withholdingsOf(
  child: string,
  { database, viewer }: RequestContext,
): Promise<Withholding[]> {
  return (await readWithholdings(database, viewer, [child])).get(child) ?? []
}

/** Who may see a child, by name. */
export async function readersOf(child: string, { database, viewer }: RequestContext): Promise<Reader[]> {
  return (await readReaders(database, viewer, [child])).get(child) ?? []
}

function refused(errors: [path: string, message: string][]): Refused {
  return { __typename: 'Refused', errors: errors.map(([path, message]) => ({ path, message })) }
}
