import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import styles from './NameSearch.module.css'
import box from './SearchBox.module.css'

interface NameSearchProps {
  label: string
  text: string
  onText: (text: string) => void
  /** The arrow that points down was pressed: the reader goes on to what was found. */
  onLeaveDownwards: () => void
}

/** The field in which a name, or any part of one, is typed. Escape clears it. */
export function NameSearch({ label, text, onText, onLeaveDownwards }: NameSearchProps) {
  const { t } = useTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const clear = () => {
    onText('')
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear()
    else if (event.key === 'ArrowDown') onLeaveDownwards()
    else return
    event.preventDefault()
  }
  return (
    <search className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={`${box.box} ${box.large}`}>
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          type="search"
          className={box.input}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          placeholder={t('nameSearch.placeholder')}
          dir="auto"
          autoComplete="off"
          spellCheck="false"
        />
        {text !== '' && (
          <button type="button" className={styles.clear} aria-label={t('nameSearch.clear')} onClick={clear}>
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
    </search>
  )
}
