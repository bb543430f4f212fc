import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import styles from './Choose.module.css'
import entry from './Form.module.css'
import { Icon } from './Icon.tsx'
import menu from './Menu.module.css'

interface ChooseProps<Value extends string> {
  label: string
  /** What stands there while nothing is chosen. */
  placeholder: string
  choices: readonly { value: Value; name: string; hint?: string | undefined }[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
  /** Why it was not taken. */
  wrong?: string | undefined
}

/** Chooses one of several. */
export function Choose<Value extends string>({
  label,
  placeholder,
  choices,
  chosen,
  onChoose,
  wrong,
}: ChooseProps<Value>) {
  return (
    <Select
      className={entry.field}
      placeholder={placeholder}
      isInvalid={wrong !== undefined}
      // Else the browser would keep what was mended from being sent again.
      validationBehavior="aria"
      value={choices.some(({ value }) => value === chosen) ? chosen : null}
      onChange={(key) => key !== null && onChoose(key as Value)}
    >
      <Label className={entry.label}>{label}</Label>
      <Button className={styles.button}>
        <SelectValue className={styles.value}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : (choices.find(({ value }) => value === chosen)?.name ?? null)
          }
        </SelectValue>
        <Icon name="down" size={14} />
      </Button>
      <FieldError className={entry.wrong}>{wrong}</FieldError>
      <Popover className={menu.popover} placement="bottom start">
        <ListBox className={menu.menu}>
          {choices.map(({ value, name, hint }) => (
            <ListBoxItem key={value} id={value} textValue={name} className={`${menu.item} ${menu.described}`}>
              <Text slot="label" dir="auto">
                {name}
              </Text>
              {hint && (
                <Text slot="description" className={entry.hint}>
                  {hint}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
