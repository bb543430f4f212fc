import { useTranslation } from 'react-i18next'
import { ThingLink } from '../details/ThingLink.tsx'
import styles from './EcoMapOutline.module.css'

interface ThingListProps {
  things: readonly { id: string; name: string | undefined }[]
  /** What to say when there are none. */
  none?: string
}

/** Names within a cell, each a link to its details. */
export function ThingList({ things, none }: ThingListProps) {
  const { t } = useTranslation('outline')
  if (things.length === 0) return <span className={styles.none}>{none ?? t('none')}</span>
  return (
    <ul className={styles.things}>
      {things.map(({ id, name }) => (
        <li key={id}>
          <ThingLink id={id}>{name}</ThingLink>
        </li>
      ))}
    </ul>
  )
}
