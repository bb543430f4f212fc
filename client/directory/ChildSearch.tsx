import { Button, Input, Label, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import styles from './ChildSearch.module.css'

interface ChildSearchProps {
  text: string
  onText: (text: string) => void
  /** The arrow that points down was pressed: the reader goes on to what was found. */
  onLeaveDownwards: () => void
}

/** The field in which a name, or any part of one, is typed. */
export function ChildSearch({ text, onText, onLeaveDownwards }: ChildSearchProps) {
  const { t } = useTranslation('directory')
  return (
    <SearchField
      className={styles.field}
      value={text}
      onChange={onText}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeaveDownwards()
        else event.continuePropagation()
      }}
    >
      <Label className={styles.label}>{t('search')}</Label>
      <div className={styles.box}>
        <Icon name="search" />
        <Input
          className={styles.input}
          placeholder={t('placeholder')}
          dir="auto"
          autoComplete="off"
          spellCheck="false"
        />
        {text !== '' && (
          <Button className={styles.clear} aria-label={t('clear')}>
            <Icon name="close" size={16} />
          </Button>
        )}
      </div>
    </SearchField>
  )
}
