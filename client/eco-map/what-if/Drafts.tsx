import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import { longDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { readKeptWhatIf } from './kept-what-if.ts'
import styles from './WhatIfPanel.module.css'
import { WhatIfsQuery } from './what-if.query.ts'

const route = getRouteApi('/children/$childId')

/** The other drafts that were kept about the child, each a link. */
export function Drafts() {
  const { t } = useTranslation('whatIf')
  const { index, search } = useEcoMap()
  const { data } = useLiveQuery({
    query: WhatIfsQuery,
    variables: { child: index.child.id },
    requestPolicy: 'cache-and-network',
  })
  const answer = data?.child?.whatIfs
  const drafts = useMemo(() => (answer ?? []).map(readKeptWhatIf), [answer])
  const others = drafts.filter(({ id }) => id !== search.whatif)
  if (others.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('drafts')}>
      <h2 className={styles.title}>{t('drafts')}</h2>
      <ul className={styles.list}>
        {others.map(({ id, title, asOf, keptBy, keptOn }) => (
          <li key={id} className={entry.hint}>
            <route.Link
              to="."
              search={(before) => ({ ...before, whatif: id, day: asOf, with: undefined })}
              resetScroll={false}
              activeProps={{}}
              aria-label={t('draft', { title, day: longDay(asOf), name: keptBy, keptOn: longDay(keptOn) })}
            >
              <bdi>{title}</bdi>
            </route.Link>{' '}
            {longDay(asOf)} · {t('banner.kept', { name: keptBy, day: longDay(keptOn) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
