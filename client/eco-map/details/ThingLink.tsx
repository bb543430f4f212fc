import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './ThingLink.module.css'

/** The name of something on the record, as a link that shows its details. */
export function ThingLink({ id, children }: { id: string; children: ReactNode }) {
  const { search } = useEcoMap()
  const isCurrent = search.selected === id
  return (
    <Link
      to="."
      search={(before) => ({ ...before, selected: id, panel: undefined })}
      resetScroll={false}
      className={styles.link}
      activeProps={{}}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <bdi>{children}</bdi>
    </Link>
  )
}
