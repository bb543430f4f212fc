import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './EcoMapOutline.module.css'
import { useOutline } from './outline-context.ts'

interface OutlineRowProps {
  /** The ids of the map that the row stands for; the first one is the row's own. */
  ids: readonly string[]
  /** The cell that names the row. */
  name: ReactNode
  /** The other cells, each with the name of its column. */
  cells: readonly { column: string; content: ReactNode }[]
}

/** A row that is in step with the map: marked where it is lit up by a finding, brought into view where it is chosen. */
export function OutlineRow({ ids, name, cells }: OutlineRowProps) {
  const { t } = useTranslation('outline')
  const { search } = useEcoMap()
  const { emphasis } = useOutline()
  const row = useRef<HTMLTableRowElement>(null)
  const isChosen = search.selected !== undefined && ids.includes(search.selected)
  const isLit = emphasis !== undefined && ids.some((id) => emphasis.has(id))
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <tr ref={row} data-chosen={isChosen || undefined} data-lit={isLit || undefined}>
      <th scope="row">
        {name}
        {isLit && <span className={styles.lit}>{t('lit')}</span>}
      </th>
      {cells.map(({ column, content }) => (
        <td key={column} data-column={column}>
          {content}
        </td>
      ))}
    </tr>
  )
}
