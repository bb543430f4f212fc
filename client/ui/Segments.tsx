import { useId } from 'react'
import entry from './Form.module.css'
import styles from './Segments.module.css'

interface SegmentsProps<Value extends string> {
  label: string
  /** Where what is chosen says enough beside what stands above it, the label is only spoken. */
  isLabelHidden?: boolean
  choices: readonly { value: Value; name: string }[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
  /** Why it was not taken. */
  wrong?: string | undefined
}

/** One of few, each in sight and one press away: quicker than a list that opens where the same is asked of many. */
export function Segments<Value extends string>({
  label,
  isLabelHidden = false,
  choices,
  chosen,
  onChoose,
  wrong,
}: SegmentsProps<Value>) {
  const id = useId()
  return (
    <fieldset
      className={entry.field}
      data-invalid={wrong !== undefined || undefined}
      aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
    >
      <legend className={isLabelHidden ? 'visually-hidden' : entry.label}>{label}</legend>
      <div className={styles.segments}>
        {choices.map(({ value, name }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {name}
          </label>
        ))}
      </div>
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className={entry.wrong}>
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
