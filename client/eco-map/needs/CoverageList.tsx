import { useTranslation } from 'react-i18next'
import { cellKey } from '../../../domain/needs/coverage.ts'
import type { OpenNeed } from '../../../domain/network/network.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './Coverage.module.css'
import { NeedHead } from './NeedHead.tsx'
import { ShareSign } from './ShareSign.tsx'
import type { ShownCoverage } from './useCoverage.ts'
import { shareTarget, useShareWords } from './useShareWords.ts'

/** The same as the matrix where there is no room for one: each need with those who meet it, below each other. */
export function CoverageList({ coverage }: { coverage: ShownCoverage }) {
  return (
    <ul className={styles.list}>
      {coverage.needs.map((open) => (
        <NeedItem key={open.need.id} coverage={coverage} open={open} />
      ))}
    </ul>
  )
}

function NeedItem({ coverage, open }: { coverage: ShownCoverage; open: OpenNeed }) {
  const { t } = useTranslation('needs')
  const { index } = useEcoMap()
  const words = useShareWords()
  const { id: need } = open.need
  const findings = coverage.findingsOf(need)
  const people = coverage.people.flatMap(({ id }) => {
    const shares = coverage.cells.get(cellKey(need, id))
    return shares ? [{ id, shares }] : []
  })
  return (
    <li data-severity={findings[0]?.severity} data-lit={coverage.isLit(need) || undefined}>
      <NeedHead open={open} findings={findings} />
      {people.length > 0 && (
        <ul className={styles.ways}>
          {people.map(({ id, shares }) => (
            <li key={id}>
              <span className={styles.hint}>{personName(index, id)}</span>
              {shares.map((share) => (
                <span key={words(share)} className={styles.way}>
                  <ShareSign how={share.how} />
                  <ThingLink id={shareTarget(share, { need, person: id })}>{words(share)}</ThingLink>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {people.length === 0 && <p className={styles.hint}>{t('nobodyHere')}</p>}
    </li>
  )
}
