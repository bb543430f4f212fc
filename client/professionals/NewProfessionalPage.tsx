import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProfessionalForm } from './forms/ProfessionalForm.tsx'
import '../locales/professionals-words.ts'
import { ReadyFrame } from '../ui/ReadyFrame.tsx'

/** Enters somebody who is not on file yet. */
export function NewProfessionalPage() {
  const { t } = useTranslation('professionals')
  const navigate = useNavigate()
  return (
    <ReadyFrame
      title={t('form.newProfessional')}
      lead={t('form.newProfessionalLead')}
      back={{ to: '/professionals', name: t('professionals.title') }}
    >
      {(today) => (
        <ProfessionalForm
          today={today}
          onKept={(professionalId) =>
            void navigate({ to: '/professionals/$professionalId', params: { professionalId } })
          }
          onCancel={() => void navigate({ to: '/professionals' })}
        />
      )}
    </ReadyFrame>
  )
}
