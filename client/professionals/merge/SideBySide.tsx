import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section.tsx'
import styles from './Merge.module.css'

/** A field of two entries: of one value one of the two stays; of a list both. */
export interface BothSay {
  /** As the network file calls it. */
  name: string
  label: string
  keep: string
  gone: string
  /** What stays where both do. */
  both?: string
  /** Whether they say the same, where the same words may be of two. */
  isSame?: boolean
}

interface SideBySideProps {
  fields: readonly BothSay[]
  /** The fields of which the other's is taken. */
  take: readonly string[]
  onTake: (take: string[]) => void
}

/** Whether somebody has to choose between what the two say. */
function differs({ keep, gone, both, isSame = keep === gone }: BothSay): boolean {
  return both === undefined && keep !== '' && gone !== '' && !isSame
}

/** What the two entries say, side by side: chosen between where they say different things. */
export function SideBySide({ fields, take, onTake }: SideBySideProps) {
  const { t } = useTranslation('professionals')
  const id = useId()
  const choose = (name: string, isTaken: boolean) =>
    onTake(isTaken ? [...take, name] : take.filter((one) => one !== name))
  const told = fields.filter(({ keep, gone, both }) => (both ?? `${keep}${gone}`) !== '')
  const choices = told.filter(differs)
  const others = told.filter((field) => !differs(field))
  return (
    <Section title={t('merge.sideBySide')}>
      <p className="muted">{t(choices.length > 0 ? 'merge.choose' : 'merge.nothingToChoose')}</p>
      {choices.map(({ name, label, keep, gone }) => (
        <fieldset key={name} className={styles.field}>
          <legend>{label}</legend>
          {[
            { isTaken: false, text: keep, of: t('merge.thisEntry') },
            { isTaken: true, text: gone, of: t('merge.otherEntry') },
          ].map(({ isTaken, text, of }) => (
            <label key={of} className={styles.choice}>
              <input
                type="radio"
                name={`${id} ${name}`}
                checked={take.includes(name) === isTaken}
                onChange={() => choose(name, isTaken)}
              />
              <span>
                <span dir="auto">{text}</span> <span className="muted">{of}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {others.length > 0 && (
        <dl className={styles.same}>
          {others.map(({ name, label, keep, gone, both }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd dir="auto">{both ?? (keep || gone)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
