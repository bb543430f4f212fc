import { useEffect, useMemo, useState } from 'react'
import { ComboBox, Input, type Key, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { fold } from '../../domain/network/fold.ts'
import { shortDay } from '../locales/dates.ts'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import box from '../ui/SearchBox.module.css'
import styles from './MapSearch.module.css'
import type { EcoMapModel } from './model.ts'

interface Found {
  id: string
  name: string
  /** What kind of thing it is, and where it belongs. */
  kind: string
  /** The text in which is searched. */
  folded: string
}

interface MapSearchProps {
  model: EcoMapModel
  onFind: (id: string) => void
}

const SHOWN = 12

/** Finds anybody and anything on the map by any part of a name, accents and case ignored. */
export function MapSearch({ model, onFind }: MapSearchProps) {
  const { t } = useTranslation('ecoMap')
  const [text, setText] = useState('')
  // What was found is let go of at once: the field finds, and keeps no choice of its own.
  const [found, setFound] = useState<Key | null>(null)
  useEffect(() => {
    if (found !== null) setFound(null)
  }, [found])
  const all = useFindable(model)
  const asked = fold(text.trim())
  const items = useMemo(
    () => all.filter(({ folded }) => folded.includes(asked)).slice(0, SHOWN),
    [all, asked],
  )
  return (
    <ComboBox
      className={styles.search}
      aria-label={t('search.label')}
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={found}
      onSelectionChange={(key) => {
        setText('')
        setFound(key)
        if (key !== null) onFind(String(key))
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <div className={box.box}>
        <Icon name="search" size={16} />
        <Input className={box.input} placeholder={t('search.placeholder')} dir="auto" />
      </div>
      <Popover className={menu.popover} placement="bottom start">
        <ListBox
          className={menu.menu}
          renderEmptyState={() => <p className={styles.nothing}>{t('search.nothing')}</p>}
        >
          {({ id, name, kind }: Found) => (
            <ListBoxItem id={id} textValue={name} className={`${menu.item} ${styles.item}`}>
              <Text slot="label" dir="auto">
                {name}
              </Text>
              <Text slot="description" className={styles.kind}>
                {kind}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function useFindable(model: EcoMapModel): Found[] {
  const { t } = useTranslation(['ecoMap', 'codes'])
  return useMemo(() => {
    const agencies = new Map(model.agencies.map(({ id, name }) => [id, name]))
    const found = (id: string, name: string, kind: string, more = ''): Found => ({
      id,
      name,
      kind,
      folded: fold(`${name} ${more} ${kind}`),
    })
    return [
      ...model.people.map(({ id, name, knownAs }) => found(id, name, t('search.person'), knownAs)),
      ...model.professionals.map(({ id, name, roles, agency }) =>
        found(id, name, [...roles, agencies.get(agency)].filter(Boolean).join(', ')),
      ),
      ...model.needs.map(({ id, description, category }) =>
        found(id, description, `${t('search.need')}, ${t(`codes:needCategory.${category}`)}`),
      ),
      ...model.agencies.map(({ id, name, sector }) =>
        found(id, name, `${t('search.agency')}, ${t(`codes:sector.${sector}`)}`),
      ),
      ...model.circles.map(({ id, name }) => found(id, name, t('search.household'))),
      ...model.meetings.map(({ id, forum, on }) =>
        found(id, `${t(`codes:forum.${forum}`)}, ${shortDay(on)}`, t('search.meeting')),
      ),
    ]
  }, [model, t])
}
