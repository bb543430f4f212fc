import { date } from '../findings/wording/english-forms.ts'
import { holdsOn } from '../network/period.ts'
import type { NetworkRecord } from '../network/record.ts'
import type { ChangeOf } from './change.ts'
import { changed, fault, found, type Supposing, unless } from './supposing.ts'

/** A family member or informal support who supports a need from a day on. Whoever does so then already goes on doing so. */
export function supposeSupport(record: NetworkRecord, change: ChangeOf<'support'>): Supposing {
  const { need, from } = change
  const member = found(record.familyMembers, change.familyMember)
  const supported = found(record.needs, need)
  const first = supported?.levels[0]?.on
  return unless(
    [
      member ? undefined : fault('familyMember', 'this person is no longer on the record; choose another'),
      supported ? undefined : fault('need', 'this need is no longer on the record; choose another'),
      first !== undefined && from < first
        ? fault('from', `the need is recorded since ${date(first)}; choose that day or a later one`)
        : undefined,
    ],
    () => ({
      ...record,
      familyMembers: changed(record.familyMembers, change.familyMember, (one) =>
        one.supports.some((support) => support.need === need && holdsOn(support.from, support.until, from))
          ? one
          : { ...one, supports: [...one.supports, { need, from }] },
      ),
    }),
  )
}
