import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { longMoment } from '../../locales/own-clock.ts'
import entry from '../../ui/Form.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import type { Me } from '../useSession.ts'
import styles from './EmergencyPage.module.css'
import { childAddress, type Opening } from './useBreakGlass.ts'

interface OpeningAnswerProps {
  opening: Opening
  me: Me
  isLocal: boolean
  onSignInAgain: () => void
}

/** What was answered to somebody who asked for a record to be opened, and what they can do next. */
export function OpeningAnswer({
  opening: { trouble, outcome },
  me,
  isLocal,
  onSignInAgain,
}: OpeningAnswerProps) {
  const { t } = useTranslation('breakGlass')
  return (
    <>
      <div role="alert">
        <Trouble lines={trouble} />
        {outcome?.__typename === 'BreakGlassNotOpened' && (
          <p className={entry.trouble}>
            {t('notOpened')} {t('left', { count: outcome.left })}
          </p>
        )}
        {outcome?.__typename === 'BreakGlassSpent' && (
          <p className={entry.trouble}>{t('spent', { when: longMoment(outcome.againAt) })}</p>
        )}
      </div>
      {outcome?.__typename === 'BreakGlassNotNeeded' && (
        <div role="status" className={styles.answer}>
          <p>{t('notNeeded')}</p>
          <a href={childAddress(outcome.child)} className="button">
            {t('goToChild')}
          </a>
        </div>
      )}
      {outcome?.__typename === 'StepUpNeeded' && (
        <StepUp
          within={outcome.within}
          label={isLocal ? t('stepUp.local', { name: me.name }) : t('stepUp.provider')}
          onSignInAgain={onSignInAgain}
        />
      )}
    </>
  )
}

/** Asks to sign in again; the button has the focus, so that it is read out and needs one more key. */
function StepUp({
  within,
  label,
  onSignInAgain,
}: {
  within: number
  label: string
  onSignInAgain: () => void
}) {
  const { t } = useTranslation('breakGlass')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className={styles.answer} aria-labelledby="step-up">
      <h2 id="step-up">{t('stepUp.title')}</h2>
      <p id="step-up-why">{t('stepUp.text', { minutes: Math.round(within / 60) })}</p>
      <button
        ref={button}
        type="button"
        className="button primary"
        aria-describedby="step-up-why"
        onClick={onSignInAgain}
      >
        {label}
      </button>
    </section>
  )
}
