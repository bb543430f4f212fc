import { useCallback, useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useReturn } from '../../../api/ConnectionContext.ts'
import styles from '../../../ui/Choose.module.css'
import entry from '../../../ui/Form.module.css'
import { Icon } from '../../../ui/Icon.tsx'
import menu from '../../../ui/Menu.module.css'
import box from '../../../ui/SearchBox.module.css'
import { useDebounced } from '../../../ui/useDebounced.ts'
import { brought, type KnownProfessional } from '../brought.ts'
import { ProfessionalsQuery } from '../what-if.query.ts'

interface DirectoryFieldProps {
  onChoose: (professional: KnownProfessional | undefined) => void
}

const SETTLED_AFTER = 200

/** Finds somebody in the directory by any part of their name, whoever they work with. */
export function DirectoryField({ onChoose }: DirectoryFieldProps) {
  const { t } = useTranslation('whatIf')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<KnownProfessional>()
  const search = useDebounced(text.trim(), SETTLED_AFTER)
  const [{ data, fetching, error }, ask] = useQuery({ query: ProfessionalsQuery, variables: { search } })
  useReturn(useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]))
  const found = useMemo(() => (data?.professionals.nodes ?? []).map(brought), [data])
  return (
    <ComboBox
      className={entry.field}
      items={found}
      inputValue={text}
      // Given even while nobody is chosen: the field would else be emptied when the list no longer holds who was.
      selectedKey={chosen?.id ?? null}
      onInputChange={(next) => {
        setText(next)
        if (chosen !== undefined && next !== chosen.name) {
          setChosen(undefined)
          onChoose(undefined)
        }
      }}
      onSelectionChange={(key) => {
        const one = found.find(({ id }) => id === key)
        if (!one) return
        setChosen(one)
        setText(one.name)
        onChoose(one)
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
    >
      <Label className={entry.label}>{t('fields.directory')}</Label>
      <div className={box.box}>
        <Icon name="search" size={16} />
        <Input className={box.input} placeholder={t('fields.directoryHint')} dir="auto" />
      </div>
      <Popover className={menu.popover} placement="bottom start">
        <ListBox
          className={menu.menu}
          renderEmptyState={() => (
            <p className={entry.hint}>
              {error
                ? t('fields.directoryFailed')
                : t(fetching ? 'fields.directoryAsking' : 'fields.directoryNone')}
            </p>
          )}
        >
          {({ id, name, hint }: KnownProfessional) => (
            <ListBoxItem id={id} textValue={name} className={`${menu.item} ${styles.item}`}>
              <Text slot="label" dir="auto">
                {name}
              </Text>
              <Text slot="description" className={entry.hint}>
                {hint}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
