import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecordName } from '../recording/useRecordName.ts'
import { personName, roleTitle } from './names.ts'
import type { Thing } from './thing.ts'

export interface ThingHeading {
  id: string
  /** What kind of thing it is, in words. */
  kind: string
  name: string
  /** It could be on the map, and is not on this day. */
  notOnDay: boolean
}

/** What stands over the details of something, and in its preview. */
export function useThingHeading(thing: Thing): ThingHeading {
  const { t } = useTranslation(['details', 'codes'])
  const { index, model, network } = useEcoMap()
  const { t: recordKinds } = useTranslation('recording')
  const recordName = useRecordName()
  switch (thing.type) {
    case 'child':
    case 'relatedChild':
      return { id: thing.child.id, kind: t(`kinds.${thing.type}`), name: thing.child.name, notOnDay: false }
    case 'familyMember': {
      const { id, name } = thing.member
      const person = model.people.find((one) => one.id === id)
      return {
        id,
        kind: t(`kinds.${person?.kind === 'informal' ? 'informal' : 'familyMember'}`),
        name,
        notOnDay: !person,
      }
    }
    case 'professional': {
      const { id, name } = thing.professional
      return { id, kind: t('kinds.professional'), name, notOnDay: !network.professionals.has(id) }
    }
    case 'involvement': {
      const { id, professional, role } = thing.involvement
      const name = t('roleOf', { name: personName(index, professional), role: roleTitle(index, role) })
      return {
        id,
        kind: t('kinds.involvement'),
        name,
        notOnDay: !network.involvements.some((one) => one.id === id),
      }
    }
    case 'need': {
      const { id, description } = thing.need
      return {
        id,
        kind: t('kinds.need'),
        name: description,
        notOnDay: !model.needs.some((one) => one.id === id),
      }
    }
    case 'agency':
      return { id: thing.agency.id, kind: t('kinds.agency'), name: thing.agency.name, notOnDay: false }
    case 'household':
      return {
        id: thing.household.id,
        kind: t('kinds.household'),
        name: thing.household.name,
        notOnDay: false,
      }
    case 'meeting': {
      const { id, forum, on } = thing.meeting
      return {
        id,
        kind: t('kinds.meeting'),
        name: `${t(`codes:forum.${forum}`)}, ${longDay(on)}`,
        notOnDay: false,
      }
    }
    case 'record': {
      const { list, record } = thing
      return {
        id: record.id,
        kind: recordKinds(`kinds.${list}`),
        name: recordName(list, record),
        notOnDay: false,
      }
    }
  }
}
