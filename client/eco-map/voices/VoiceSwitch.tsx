import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Voice } from '../../../domain/network/codes.ts'
import styles from '../ViewSwitch.module.css'

interface VoiceSwitchProps<Choice extends Voice> {
  label: string
  choices: readonly Choice[]
  chosen: Choice
  onChoose(choice: Choice): void
}

/** Chooses whose map is looked at. */
export function VoiceSwitch<Choice extends Voice>(props: VoiceSwitchProps<Choice>) {
  const { label, choices, chosen, onChoose } = props
  const { t } = useTranslation('voices')
  return (
    <ToggleButtonGroup
      className={styles.switch}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([key]) => {
        const choice = choices.find((one) => one === key)
        if (choice) onChoose(choice)
      }}
    >
      {choices.map((one) => (
        <ToggleButton key={one} id={one} className={styles.choice}>
          {t(`who.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
