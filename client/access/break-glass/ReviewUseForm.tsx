import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import { codeOf } from '../../api/codes.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { BreakGlassOutcome, BreakGlassUseFragment as Use } from '../../api/generated/graphql.ts'
import entry from '../../ui/Form.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import styles from './BreakGlassPage.module.css'
import { BreakGlassUseFragment, ReviewBreakGlassMutation } from './break-glass.query.ts'
import { ReviewOfUse } from './ReviewOfUse.tsx'

const OUTCOMES = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const
/** How many wait is another number afterwards, and this use is in the other list. */
const ASK_ANEW = { additionalTypenames: ['Me', 'BreakGlassUseConnection'] }

interface ReviewUseFormProps {
  id: string
  /** Which use it is about. */
  heading: string
  onKept: () => void
}

/** Asks what its reader makes of a use of break-glass. Where somebody else was first, theirs is shown and nothing is lost. */
export function ReviewUseForm({ id, heading, onKept }: ReviewUseFormProps) {
  const { t } = useTranslation('breakGlass')
  const field = useId()
  const [outcome, setOutcome] = useState<BreakGlassOutcome>()
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [theirs, setTheirs] = useState<NonNullable<Use['review']>>()
  const [{ fetching }, send] = useMutation(ReviewBreakGlassMutation)
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (fetching) return
    if (!outcome) return setTrouble([t('queue.choose')])
    const { data, error } = await send({ id, outcome, words }, ASK_ANEW)
    const result = data?.reviewBreakGlass
    if (error || !result)
      return setTrouble(error ? [isOutOfReach(error) ? t('queue.gone') : error.message] : [])
    if (result.__typename === 'Refused') return setTrouble(result.errors.map(({ message }) => message))
    if (result.__typename === 'BreakGlassUse') return onKept()
    const { review } = readFragment(BreakGlassUseFragment, result.present)
    if (review) setTheirs(review)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={`${t('queue.form')}: ${heading}`}>
      <fieldset className={styles.outcomes}>
        <legend>{t('queue.question')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${field}-outcome`}
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            {t(`queue.outcome.${codeOf(one)}`)}
          </label>
        ))}
      </fieldset>
      <TextField rows={2} label={t('queue.words')} text={words} onText={setWords} />
      <div role="alert">
        {theirs && (
          <div className={entry.trouble}>
            <p>{t('queue.overtaken', { name: theirs.byName })}</p>
            <ReviewOfUse review={theirs} />
          </div>
        )}
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={fetching || undefined}>
          {t('queue.send')}
        </button>
      </div>
    </form>
  )
}
