import { type CalendarDate, parseDate } from '@internationalized/date'
import { type FormEvent, useState } from 'react'
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LONGEST_REASON } from '../../../domain/access/break-glass-reason.ts'
import day from '../../ui/DayField.module.css'
import entry from '../../ui/Form.module.css'
import page from '../../ui/Page.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { signInAs } from '../sign-in.ts'
import type { Me } from '../useSession.ts'
import styles from './EmergencyPage.module.css'
import { emergencyAddress } from './emergency-search.ts'
import { keepAttempt, takeAttempt } from './kept-attempt.ts'
import { OpeningAnswer } from './OpeningAnswer.tsx'
import { useBreakGlass } from './useBreakGlass.ts'

interface EmergencyFormProps {
  /** The id of the child, where a link has led here; they are asked for by name otherwise. */
  child: string | undefined
  me: Me
  isLocal: boolean
}

/** Asks who is to be opened and why. What was written stays while its writer signs in again. */
export function EmergencyForm({ child, me, isLocal }: EmergencyFormProps) {
  const { t } = useTranslation('breakGlass')
  const [kept] = useState(() => takeAttempt(me.id, child))
  const [name, setName] = useState(kept?.name ?? '')
  const [born, setBorn] = useState<CalendarDate | null>(
    kept?.dateOfBirth === undefined ? null : parseDate(kept.dateOfBirth),
  )
  const [reason, setReason] = useState(kept?.reason ?? '')
  const { opening, open, refuse } = useBreakGlass()

  async function send(): Promise<void> {
    if (opening.isUnderWay) return
    if (child !== undefined) return open({ id: child }, reason)
    if (!born || name.trim() === '') return refuse(t('bornWhen'))
    return open({ person: { name, dateOfBirth: born.toString() } }, reason)
  }
  async function signInAgain(): Promise<void> {
    if (isLocal) {
      const problem = await signInAs(me.id)
      return problem === undefined ? send() : refuse(problem)
    }
    keepAttempt({ user: me.id, child, name, dateOfBirth: born?.toString(), reason })
    const address = emergencyAddress(child === undefined ? {} : { child })
    window.location.assign(`/sign-in?again=1&to=${encodeURIComponent(address)}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('title')}>
      {kept && (
        <p role="status" className={page.note}>
          {t('stepUp.back')}
        </p>
      )}
      {child === undefined ? (
        <>
          <TextField label={t('name')} hint={t('nameHint')} text={name} onText={setName} />
          <DateField className={entry.field} value={born} onChange={setBorn} shouldForceLeadingZeros>
            <Label className={entry.label}>{t('dateOfBirth')}</Label>
            <DateInput className={`${day.input} ${styles.born}`}>
              {(segment) => <DateSegment segment={segment} className={day.segment} />}
            </DateInput>
          </DateField>
        </>
      ) : (
        <p>{t('byLink')}</p>
      )}
      <TextField
        rows={3}
        label={t('reason')}
        hint={t('reasonHint')}
        text={reason}
        longest={LONGEST_REASON}
        onText={setReason}
      />
      <OpeningAnswer opening={opening} me={me} isLocal={isLocal} onSignInAgain={signInAgain} />
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={opening.isUnderWay || undefined}>
          {t(opening.isUnderWay ? 'sending' : 'send')}
        </button>
        <a href="/" className="button">
          {t('cancel')}
        </a>
      </div>
    </form>
  )
}
