import { useTranslation } from 'react-i18next'
import type { CoveragePerson } from '../../../domain/needs/coverage.ts'
import type { OpenNeed } from '../../../domain/network/network.ts'
import { longDay } from '../../locales/dates.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { Matrix, MatrixKeys } from '../matrix/Matrix.tsx'
import styles from './Coverage.module.css'
import { CoverageCell } from './CoverageCell.tsx'
import { NeedHead } from './NeedHead.tsx'
import type { ShownCoverage } from './useCoverage.ts'
import { usePersonHint } from './usePersonHint.ts'

interface CoverageTableProps {
  coverage: ShownCoverage
  /** Whose columns are shown. */
  people: readonly CoveragePerson[]
  /** On paper there is nothing to press. */
  isOnPaper?: boolean
}

/** The needs of the day by whoever meets them: a row each, a column each, and in each cell by which ways. */
export function CoverageTable({ coverage, people, isOnPaper = false }: CoverageTableProps) {
  const { t } = useTranslation('needs')
  const { day } = useEcoMap()
  return (
    <Matrix caption={t('lead', { day: longDay(day) })} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            {t('need')}
            {!isOnPaper && <MatrixKeys />}
          </th>
          {people.map((person, at) => (
            <PersonHead
              key={person.id}
              person={person}
              isFirst={person.kind !== people[at - 1]?.kind}
              isLit={coverage.isLit(person.id)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.needs.map((open) => (
          <Row key={open.need.id} {...{ coverage, people, open, isOnPaper }} />
        ))}
      </tbody>
    </Matrix>
  )
}

function PersonHead({
  person: { id },
  isFirst,
  isLit,
}: {
  person: CoveragePerson
  isFirst: boolean
  isLit: boolean
}) {
  const { index } = useEcoMap()
  const hint = usePersonHint()
  return (
    <th scope="col" data-first={isFirst || undefined} data-lit={isLit || undefined} className={styles.person}>
      <span className={styles.upright}>
        <ThingLink id={id}>{personName(index, id)}</ThingLink>
        <span className={styles.hint}>{hint(id)}</span>
      </span>
    </th>
  )
}

function Row({ coverage, people, open, isOnPaper }: Required<CoverageTableProps> & { open: OpenNeed }) {
  const { need } = open
  const isLit = coverage.isLit(need.id)
  const findings = coverage.findingsOf(need.id)
  return (
    <tr data-lit={isLit || undefined} data-severity={findings[0]?.severity}>
      <th scope="row">
        <NeedHead open={open} findings={findings} isOnPaper={isOnPaper} />
      </th>
      {people.map((person, at) => (
        <CoverageCell
          key={person.id}
          {...{ coverage, need, person, isOnPaper }}
          isFirst={person.kind !== people[at - 1]?.kind}
        />
      ))}
    </tr>
  )
}
