import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  ATTENDANCES,
  type Attendance,
  CONTRIBUTIONS,
  type Contribution,
} from '../../../../domain/network/codes.ts'
import { Choose } from '../../../ui/Choose.tsx'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** Somebody's place in a meeting on record. */
export function InvitationForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation(['whatIf', 'codes'])
  const { meetings, everybody } = useChoices()
  const [meeting, setMeeting] = useState(preset.meeting)
  const [person, setPerson] = useState(preset.professional)
  const [attendance, setAttendance] = useState<Attendance>('in-person')
  const [contribution, setContribution] = useState<Contribution>('spoken')
  return (
    <FormFrame type="invitation" change={{ meeting, person, attendance, contribution }} onEnd={onEnd}>
      <Choose
        label={t('fields.meeting')}
        placeholder={t('fields.choose')}
        choices={meetings}
        chosen={meeting}
        onChoose={setMeeting}
      />
      <Choose
        label={t('fields.person')}
        placeholder={t('fields.choose')}
        choices={everybody}
        chosen={person}
        onChoose={setPerson}
      />
      <Choose
        label={t('fields.attendance')}
        placeholder={t('fields.choose')}
        choices={ATTENDANCES.map((value) => ({ value, name: t(`codes:attendance.${value}`) }))}
        chosen={attendance}
        onChoose={(value) => {
          setAttendance(value)
          if (value === 'absent' && contribution === 'spoken') setContribution('written-report')
        }}
      />
      <Choose
        label={t('fields.contribution')}
        placeholder={t('fields.choose')}
        choices={CONTRIBUTIONS.map((value) => ({ value, name: t(`codes:contribution.${value}`) }))}
        chosen={contribution}
        onChoose={setContribution}
      />
    </FormFrame>
  )
}
