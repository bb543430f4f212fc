import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { aboutOthers } from '../../domain/recording/of-several-children.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readWhole } from '../exchange/read-whole.ts'
import { type ChangedRecord, idOf } from './apply-change.ts'
import { type FoundRecord, recordsNaming } from './records-naming.ts'
import { withoutThem } from './without-them.ts'

/** What goes when a record is taken off the file of one child, and what becomes of what stays, for other children too. */
export async function offTheFile(
  unit: UnitOfWork,
  found: FoundRecord,
  child: string,
): Promise<{ gone: ChangedRecord[]; changed: ChangedRecord[] }> {
  const own = lessFor(child, found)
  const all = own.after && found.list === 'familyMembers' ? await ofMember(unit, own, child) : [own]
  const going = all.filter(({ after }) => !after)
  const { gone, changed } = await withoutThem(
    unit,
    going.map(idOf),
    all.filter(({ after }) => after),
  )
  return { gone: [...going, ...gone], changed }
}

/** The same for whoever is related to other children as well, and for what is recorded of them that is about this child. */
async function ofMember(unit: UnitOfWork, member: ChangedRecord, child: string): Promise<ChangedRecord[]> {
  const id = idOf(member)
  const naming = await recordsNaming(unit, [id])
  const theirs = naming
    .filter(({ record }) => {
      const { of, with: client } = record as { of?: string; with?: string }
      return of === id || client === id
    })
    .map((found) => lessFor(child, found))
    .filter(({ before, after }) => after !== before)
  return [await withoutSupport(unit, member as ChangedRecord<'familyMembers'>, child), ...theirs]
}

/** Whoever is nothing to the child any more helps with none of the needs that are this child's alone. */
async function withoutSupport(
  unit: UnitOfWork,
  { list, before, after }: ChangedRecord<'familyMembers'>,
  child: string,
): Promise<ChangedRecord> {
  if (!after) return { list, before, after }
  const needs = await readWhole(
    unit,
    'needs',
    after.supports.map(({ need }) => need),
  )
  const kept = new Set(needs.filter((need) => aboutOthers('needs', need, child)).map(({ id }) => id))
  return { list, before, after: { ...after, supports: after.supports.filter(({ need }) => kept.has(need)) } }
}

function lessFor(child: string, { list, record }: FoundRecord): ChangedRecord {
  return { list, before: record, after: aboutOthers(list, record, child) as RecordOf<ListName> | undefined }
}
