import { useTranslation } from 'react-i18next'
import type { RecordIndex } from '../../../domain/network/record.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { longDay } from '../../locales/dates.ts'
import { joinNames } from '../../locales/lists.ts'
import { needText, personName, roleTitle } from '../details/names.ts'

/** Puts a change in a sentence. @param index of the record with what is supposed, in which whoever comes has a name */
export function useChangeWords(index: RecordIndex): (change: Change) => string {
  const { t } = useTranslation(['whatIf', 'codes'])
  const person = (id: string) => personName(index, id)
  const worker = (id: string) => person(index.involvements.get(id)?.professional ?? '')
  return (change) => {
    switch (change.type) {
      case 'end-involvement':
        return t('change.end', {
          name: worker(change.involvement),
          role: roleTitle(index, index.involvements.get(change.involvement)?.role ?? ''),
          day: longDay(change.on),
        })
      case 'add-involvement':
        return t(change.leadFrom === undefined ? 'change.add' : 'change.addAsLead', {
          name: person(change.professional),
          role: roleTitle(index, change.role),
          with: person(change.with),
          day: longDay(change.startedOn),
          lead: longDay(change.leadFrom ?? change.startedOn),
        })
      case 'joint-work':
        return t('change.joint', {
          one: worker(change.involvements[0]),
          other: worker(change.involvements[1]),
        })
      case 'contact':
        return t(change.reciprocal ? 'change.contactBoth' : 'change.contact', {
          from: person(change.from),
          to: joinNames(change.to.map(person)),
          day: longDay(change.on),
        })
      case 'meeting':
        return t('change.meeting', {
          forum: t(`codes:forum.${change.forum}`),
          day: longDay(change.on),
          people: joinNames(change.people.map(person)),
        })
      case 'invitation': {
        const meeting = index.meetings.get(change.meeting)
        return t('change.invitation', {
          name: person(change.person),
          forum: meeting ? t(`codes:forum.${meeting.forum}`) : '',
          day: meeting ? longDay(meeting.on) : '',
          attendance: [
            t(`codes:attendance.${change.attendance}`),
            t(`codes:contribution.${change.contribution}`),
          ].join(', '),
        })
      }
      case 'lead':
        return t(change.ends.length === 0 ? 'change.lead' : 'change.leadEnds', {
          name: worker(change.involvement),
          day: longDay(change.from),
          others: joinNames(change.ends.map(worker)),
        })
      case 'support':
        return t('change.support', {
          name: person(change.familyMember),
          need: needText(index, change.need),
          day: longDay(change.from),
        })
    }
  }
}
