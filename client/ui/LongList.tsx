import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import section from './Section.module.css'

interface LongListProps<Item extends { id: string }> {
  label: string
  items: readonly Item[]
  /** One of them, as an entry of the list. */
  children: (item: Item) => ReactNode
}

/** So many take no time to draw; a family doctor may work with a thousand children. */
const STEP = 100

/** Items that may be many, of which so many are drawn at a time; the first of those that were asked for has the focus. */
export function LongList<Item extends { id: string }>({ label, items, children }: LongListProps<Item>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(STEP)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (shown > STEP) list.current?.children[shown - STEP]?.querySelector('a')?.focus()
  }, [shown])
  return (
    <>
      <ul ref={list} className={section.items} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <Fragment key={item.id}>{children(item)}</Fragment>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
            {t('list.moreOf', { count: items.length - shown })}
          </button>
        </div>
      )}
    </>
  )
}
