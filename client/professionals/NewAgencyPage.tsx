import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AgencyForm } from './forms/AgencyForm.tsx'
import '../locales/professionals-words.ts'
import { ReadyFrame } from '../ui/ReadyFrame.tsx'

/** Enters an agency that is not on file yet. */
export function NewAgencyPage() {
  const { t } = useTranslation('professionals')
  const navigate = useNavigate()
  return (
    <ReadyFrame
      title={t('form.newAgency')}
      lead={t('form.newAgencyLead')}
      back={{ to: '/agencies', name: t('agencies.title') }}
    >
      {() => (
        <AgencyForm
          onKept={(agencyId) => void navigate({ to: '/agencies/$agencyId', params: { agencyId } })}
          onCancel={() => void navigate({ to: '/agencies' })}
        />
      )}
    </ReadyFrame>
  )
}
