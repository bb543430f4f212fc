import { useRef } from 'react'
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import styles from './Choose.module.css'
import entry from './Form.module.css'
import { Icon } from './Icon.tsx'
import menu from './Menu.module.css'
import box from './SearchBox.module.css'

/** What can be found, with what tells two of one name apart. */
export interface Findable {
  id: string
  name: string
  hint: string
}

/** What was typed, and what was chosen of what was found by it. */
export interface Sought<One extends Findable> {
  text: string
  chosen: One | undefined
}

interface FindFieldProps<One extends Findable> {
  label: string
  placeholder: string
  found: readonly One[]
  /** What stands in place of what was found, where that is nothing. */
  nothing: string
  sought: Sought<One>
  onSeek: (sought: Sought<One>) => void
  /** Something else than what was found, at the end of the list. */
  offer?: { name: string; onTake: (text: string) => void } | undefined
  /** Why it was not taken. */
  wrong?: string | undefined
}

const OFFER = 'offer'

/** Finds one of many by any part of its name. The list opens to typing, the arrow keys and its button; while it is open it is all there is. */
export function FindField<One extends Findable>({
  label,
  placeholder,
  found,
  nothing,
  sought,
  onSeek,
  offer,
  wrong,
}: FindFieldProps<One>) {
  // What is chosen is told as typed too, before what was chosen is drawn.
  const last = useRef(sought)
  last.current = sought
  const seek = (next: Sought<One>) => {
    last.current = next
    onSeek(next)
  }
  const items: readonly Findable[] = offer
    ? [...found, { id: OFFER, name: offer.name, hint: found.length === 0 ? nothing : '' }]
    : found
  return (
    <ComboBox
      className={entry.field}
      items={items}
      inputValue={sought.text}
      // Given even while nothing is chosen: the field would else be emptied when the list no longer holds what was.
      selectedKey={sought.chosen?.id ?? null}
      onInputChange={(text) => {
        const { chosen } = last.current
        seek({ text, chosen: text === chosen?.name ? chosen : undefined })
      }}
      onSelectionChange={(key) => {
        if (key === OFFER) return offer?.onTake(last.current.text)
        const one = found.find(({ id }) => id === key)
        if (one) seek({ text: one.name, chosen: one })
      }}
      allowsEmptyCollection
      allowsCustomValue
      isInvalid={wrong !== undefined}
      // Else the browser would keep what was mended from being sent again.
      validationBehavior="aria"
    >
      <Label className={entry.label}>{label}</Label>
      <div className={box.box}>
        <Icon name="search" size={16} />
        <Input className={box.input} placeholder={placeholder} dir="auto" />
        <Button className={styles.open}>
          <Icon name="down" size={14} />
        </Button>
      </div>
      <FieldError className={entry.wrong}>{wrong}</FieldError>
      <Popover className={menu.popover} placement="bottom start">
        <ListBox className={menu.menu} renderEmptyState={() => <p className={entry.hint}>{nothing}</p>}>
          {({ id, name, hint }: Findable) => (
            <ListBoxItem id={id} textValue={name} className={`${menu.item} ${menu.described}`}>
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
