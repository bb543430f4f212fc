import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import box from '../ui/SearchBox.module.css'
import styles from './ChildSearch.module.css'

interface ChildSearchProps {
  text: string
  onText: (text: string) => void
  /** The arrow that points down was pressed: the reader goes on to what was found. */
  onLeaveDownwards: () => void
}

/** The field in which a name, or any part of one, is typed. Escape clears it. */
export function ChildSearch({ text, onText, onLeaveDownwards }: ChildSearchProps) {
  const { t } = useTranslation('directory')
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
      <label className={styles.label} htmlFor="child-search">
        {t('search')}
      </label>
      <div className={`${box.box} ${box.large}`}>
        <Icon name="search" />
        <input
          ref={input}
          id="child-search"
          type="search"
          className={box.input}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          placeholder={t('placeholder')}
          dir="auto"
          autoComplete="off"
          spellCheck="false"
        />
        {text !== '' && (
          <button type="button" className={styles.clear} aria-label={t('clear')} onClick={clear}>
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
    </search>
  )
}
