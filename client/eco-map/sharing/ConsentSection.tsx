import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Consent } from '../../../domain/network/network-file.ts'
import { consentState, consentsBy } from '../../../domain/sharing/consent.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import { personName } from '../details/names.ts'
import { Entries, Missing, Section } from '../details/Section.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { ConsentForm } from './ConsentForm.tsx'
import { SignatureOf } from './SignatureOf.tsx'
import { WithdrawalForm } from './WithdrawalForm.tsx'

/** What the child or the family agreed to have shared: how far it reaches, until when, and whether it was withdrawn. */
export function ConsentSection() {
  const { t } = useTranslation('sharing')
  const { index, day, pack } = useEcoMap()
  const [isOpen, setOpen] = useState(false)
  const consents = consentsBy(index.record.consents, day)
  return (
    <Section title={t('consent')}>
      {consents.length === 0 && <Missing>{t('noConsent', { day: longDay(day) })}</Missing>}
      <Entries>
        {consents.map((consent) => (
          <ConsentEntry key={consent.id} consent={consent} />
        ))}
      </Entries>
      {!pack &&
        (isOpen ? (
          <ConsentForm onEnd={() => setOpen(false)} />
        ) : (
          <div className={entry.offers}>
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {t('addConsent')}
            </button>
          </div>
        ))}
    </Section>
  )
}

function ConsentEntry({ consent }: { consent: Consent }) {
  const { t } = useTranslation('sharing')
  const { recorded, day, pack } = useEcoMap()
  const [isOpen, setOpen] = useState(false)
  const { id, scope, purpose, givenBy, on, expiresOn, withdrawnOn, given } = consent
  const state = consentState(consent, day)
  const facts = [
    givenBy && t('givenBy', { name: personName(recorded, givenBy) }),
    t('on', { day: shortDay(on) }),
    purpose && t('purpose', { purpose }),
    state === 'given' && expiresOn && t('expires', { day: shortDay(expiresOn) }),
    state === 'withdrawn' && withdrawnOn && t('withdrawn', { day: shortDay(withdrawnOn) }),
    state === 'expired' && expiresOn && t('expired', { day: shortDay(expiresOn) }),
  ]
  return (
    <li>
      <span dir="auto">
        <strong>{t(`state.${state}`)}:</strong> {scope}
      </span>
      <span className="muted" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </span>
      <SignatureOf id={id} />
      {!pack &&
        given &&
        withdrawnOn === undefined &&
        (isOpen ? (
          <WithdrawalForm consent={consent} onEnd={() => setOpen(false)} />
        ) : (
          <div className={entry.offers}>
            <button
              type="button"
              className="button"
              aria-label={t('withdrawOf', { scope })}
              onClick={() => setOpen(true)}
            >
              {t('withdraw')}
            </button>
          </div>
        ))}
    </li>
  )
}
