import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { momentIn } from '../locales/moments.ts'
import styles from './AuditList.module.css'
import type { AuditSearch } from './audit-search.ts'
import { type EntryFacts, useEntryWords } from './useEntryWords.ts'

/** How many children stand in a row before the others are folded away. */
const CHILDREN_SHOWN = 3

interface AuditRowProps {
  entry: EntryFacts
  timeZone: string
  search: AuditSearch
  /** Whether the reader goes on from here: the first entry of a page that was asked for. */
  takesFocus: boolean
}

/** An entry of the journal; whom and which children it tells of lead to what else there is of them. */
export function AuditRow({ entry, timeZone, search, takesFocus }: AuditRowProps) {
  const { t } = useTranslation('audit')
  const { who, what } = useEntryWords()
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (takesFocus) row.current?.focus()
  }, [takesFocus])
  const { at, user, operation, address, children } = entry
  const name = who(entry)
  const shown = children.slice(0, CHILDREN_SHOWN)
  const folded = children.slice(CHILDREN_SHOWN)
  return (
    <tr ref={row} tabIndex={-1}>
      <td className={styles.when}>
        <time dateTime={at}>{momentIn(timeZone, at)}</time>
      </td>
      <th scope="row">
        {user ? (
          <Link
            to="/audit"
            search={{ ...search, user: user.id }}
            aria-label={t('onlyUser', { name })}
            className={styles.who}
          >
            <bdi>{name}</bdi>
          </Link>
        ) : (
          name
        )}
      </th>
      <td className={styles.what}>
        <span>{what(entry)}</span>
        {children.length > 0 && (
          <span className={styles.children}>
            <ChildLinks ids={shown.map(({ id }) => id)} search={search} />
            {folded.length > 0 && (
              <details>
                <summary>{t('childrenMore', { count: folded.length })}</summary>
                <ChildLinks ids={folded.map(({ id }) => id)} search={search} />
              </details>
            )}
          </span>
        )}
      </td>
      <td className={styles.where}>
        <span>{address ?? t('atMachine')}</span>
        {operation && <span className={styles.operation}>{operation}</span>}
      </td>
    </tr>
  )
}

function ChildLinks({ ids, search }: { ids: readonly string[]; search: AuditSearch }) {
  const { t } = useTranslation('audit')
  return ids.map((id) => (
    <Link key={id} to="/audit" search={{ ...search, child: id }} aria-label={t('onlyChild', { id })}>
      <bdi>{id}</bdi>
    </Link>
  ))
}
