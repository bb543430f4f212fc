import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGE } from '../../locales/language.ts'
import '../../locales/users-words.ts'
import page from '../../ui/Page.module.css'
import { PageHead } from '../../ui/PageHead.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import section from '../../ui/Section.module.css'
import { MachineForm, type MadeMachine } from './MachineForm.tsx'
import { MadeToken } from './MadeToken.tsx'

/** Makes a machine, and shows once by what it is known. */
export function NewMachinePage() {
  const { t } = useTranslation('machines')
  const navigate = useNavigate()
  const [made, setMade] = useState<MadeMachine>()
  const title = made ? t('form.made', { name: made.name }) : t('new')
  usePageTitle(title)
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <PageHead title={title} back={{ to: '/machines', name: t('title') }}>
          {!made && <p className="muted">{t('form.lead')}</p>}
        </PageHead>
        {made ? (
          <MadeToken secret={made.secret}>
            <Link to="/machines/$machineId" params={{ machineId: made.id }} className="button">
              {t('form.goOn')}
            </Link>
          </MadeToken>
        ) : (
          <div className={section.section}>
            <MachineForm onMade={setMade} onCancel={() => void navigate({ to: '/machines' })} />
          </div>
        )}
      </div>
    </I18nProvider>
  )
}
