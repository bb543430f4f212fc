import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../ui/Choose.tsx'
import entry from '../../ui/Form.module.css'
import styles from './RecordEditor.module.css'

interface EveryFieldProps {
  label: string
  wrong: string | undefined
  value: string | undefined
  onValue: (every: string | undefined) => void
}

const PARTS = /^P(\d*)([DWM])$/

/** How often: as needed, or every so many days, weeks or months. */
export function EveryField({ label, wrong, value, onValue }: EveryFieldProps) {
  const { t } = useTranslation('recording')
  const id = useId()
  const [, count = '', unit] = PARTS.exec(value ?? '') ?? []
  const chosen = unit ?? (value === 'as-needed' ? value : undefined)
  return (
    <div className={styles.every}>
      <Choose
        label={label}
        wrong={wrong}
        placeholder={t('notRecorded')}
        choices={(['D', 'W', 'M', 'as-needed', 'unknown'] as const).map((one) => ({
          value: one,
          name: t(`every.${one}`),
        }))}
        chosen={chosen as 'D' | undefined}
        onChoose={(one) => {
          if (one === 'as-needed') onValue(one)
          else onValue(one === 'unknown' ? undefined : `P${count || 1}${one}`)
        }}
      />
      {unit && (
        <div className={entry.field}>
          <label htmlFor={id} className={entry.label}>
            {t('every.count')}
          </label>
          <input
            id={id}
            className={entry.input}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={count}
            onChange={(event) => onValue(`P${event.target.value.replace(/\D/g, '')}${unit}`)}
          />
        </div>
      )}
    </div>
  )
}
