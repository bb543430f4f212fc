import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { Icon } from '../ui/Icon.tsx'
import styles from './MapFilter.module.css'

interface FilterChoicesProps<Value extends string> {
  label: string
  choices: readonly { value: Value; name: string; hint?: string | undefined }[]
  chosen: readonly Value[]
  onChoose: (values: Value[]) => void
}

/** A group of boxes to tick. Nothing ticked means no choice: everything is shown. */
export function FilterChoices<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: FilterChoicesProps<Value>) {
  if (choices.length === 0) return null
  return (
    <CheckboxGroup
      className={styles.group}
      value={[...chosen]}
      onChange={(values) =>
        onChoose(choices.map(({ value }) => value).filter((value) => values.includes(value)))
      }
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.choices} data-many={choices.length > 6 || undefined}>
        {choices.map(({ value, name, hint }) => (
          <Checkbox key={value} value={value} className={styles.choice}>
            <span className={styles.box}>
              <Icon name="check" size={12} />
            </span>
            <bdi>{name}</bdi>
            {hint && <span className={styles.hint}>{hint}</span>}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
