import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components'
import styles from './FilterChoices.module.css'
import entry from './Form.module.css'
import { Icon } from './Icon.tsx'

interface FilterChoicesProps<Value extends string> {
  label: string
  /** Where the label stands elsewhere on the screen, it is only spoken. */
  isLabelHidden?: boolean
  /** Whether many choices stand in two columns, for which their names must be short. */
  inColumns?: boolean
  /** Whether it is one field of many: what tells two apart stands below the name, and many choices scroll. */
  inForm?: boolean
  choices: readonly { value: Value; name: string; hint?: string | undefined }[]
  chosen: readonly Value[]
  onChoose: (values: Value[]) => void
  /** Why it was not taken. */
  wrong?: string | undefined
}

/** A group of boxes to tick. Nothing ticked means no choice: everything is shown. */
export function FilterChoices<Value extends string>({
  label,
  isLabelHidden = false,
  inColumns = false,
  inForm = false,
  choices,
  chosen,
  onChoose,
  wrong,
}: FilterChoicesProps<Value>) {
  if (choices.length === 0) return null
  return (
    <CheckboxGroup
      className={styles.group}
      aria-label={isLabelHidden ? label : undefined}
      value={[...chosen]}
      isInvalid={wrong !== undefined}
      // Else the browser would keep what was mended from being sent again.
      validationBehavior="aria"
      onChange={(values) =>
        onChoose(choices.map(({ value }) => value).filter((value) => values.includes(value)))
      }
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div
        className={styles.choices}
        data-many={(inColumns && choices.length > 6) || undefined}
        data-form={inForm || undefined}
      >
        {choices.map(({ value, name, hint }) => (
          <Checkbox key={value} value={value} className={styles.choice}>
            <Box />
            <bdi>{name}</bdi>
            {hint && <span className={styles.hint}>{hint}</span>}
          </Checkbox>
        ))}
      </div>
      <FieldError className={entry.wrong}>{wrong}</FieldError>
    </CheckboxGroup>
  )
}

interface FilterChoiceProps {
  name: string
  isChosen: boolean
  /** Whether some of what it stands for is chosen, and not all. */
  isPartlyChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** A box to tick that stands for several others. */
export function FilterChoice({ name, isChosen, isPartlyChosen, onChoose }: FilterChoiceProps) {
  return (
    <Checkbox
      className={styles.choice}
      isSelected={isChosen}
      isIndeterminate={isPartlyChosen}
      onChange={onChoose}
    >
      <Box icon={isPartlyChosen ? 'minus' : 'check'} />
      <span className={styles.whole}>{name}</span>
    </Checkbox>
  )
}

function Box({ icon = 'check' }: { icon?: 'check' | 'minus' }) {
  return (
    <span className={styles.box}>
      <Icon name={icon} size={12} />
    </span>
  )
}
