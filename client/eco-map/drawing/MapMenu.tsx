import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import menu from '../../ui/Menu.module.css'
import { type Thing, thingOf } from '../details/thing.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Point } from '../geometry.ts'
import { NEW_LISTS, newForm, type Offer, offersFor } from '../recording/offers.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useDrawing } from './DrawingContext.ts'
import styles from './MapMenu.module.css'
import { isEnd } from './tie-offers.ts'

interface MapMenuProps {
  /** What it was asked of; nothing for the map itself. */
  id: string | undefined
  /** Where, in CSS pixels of the viewport. */
  at: Point
  onEnd: () => void
}

/** What can be recorded of something on the map, or be put on it, where it was asked for. */
export function MapMenu({ id, at, onEnd }: MapMenuProps) {
  const { t } = useTranslation('recording')
  const { recorded: index, today } = useEcoMap()
  const { begin } = useRecording()
  const { draw } = useDrawing()
  const place = useRef<HTMLSpanElement>(null)
  const thing = id === undefined ? undefined : thingOf(index, id)
  return (
    <>
      <span ref={place} className={styles.place} style={{ left: at.x, top: at.y }} />
      <Popover
        triggerRef={place}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onEnd()}
        placement="bottom start"
        className={menu.popover}
      >
        <Menu className={menu.menu} aria-label={t('menu')} autoFocus="first" onClose={onEnd}>
          {(!thing || isEnd(thing)) && (
            <MenuItem className={menu.item} onAction={() => draw({ from: thing && id })}>
              {t(thing ? 'drawing.fromHere' : 'drawing.start')}
            </MenuItem>
          )}
          {formsOf(thing).map(({ words, form }) => (
            <MenuItem key={words} id={words} className={menu.item} onAction={() => begin(form)}>
              {t(`offer.${words}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )

  /** Of something, what can be entered of it; of the map, what new can be put on it. */
  function formsOf(of: Thing | undefined) {
    if (!of) return NEW_LISTS.map((list) => ({ words: list, form: newForm(list, { index, today }) }))
    return offersFor(of, { index, today }).filter(
      (offer): offer is Extract<Offer, { form: unknown }> => 'form' in offer,
    )
  }
}
