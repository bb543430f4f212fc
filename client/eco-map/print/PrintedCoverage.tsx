import { useTranslation } from 'react-i18next'
import type { CoveragePerson } from '../../../domain/needs/coverage.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { CoverageTable } from '../needs/CoverageTable.tsx'
import { OtherPeople } from '../needs/OtherPeople.tsx'
import { ShareLegend } from '../needs/ShareLegend.tsx'
import { useCoverage } from '../needs/useCoverage.ts'
import { PrintedMatrix } from './PrintedMatrix.tsx'

/** How many people stand beside each other on a page of A4 across. */
const A_PAGE = 30

/** Who meets which need, on paper: as many tables as the people need. */
export function PrintedCoverage() {
  const { t } = useTranslation('needs')
  const { day } = useEcoMap()
  const coverage = useCoverage()
  const { people, needs } = coverage
  const pages: CoveragePerson[][] = []
  for (let at = 0; at === 0 || at < people.length; at += A_PAGE) pages.push(people.slice(at, at + A_PAGE))
  const title = t(needs.length > 0 ? 'lead' : 'none', { day: longDay(day) })
  return (
    <PrintedMatrix title={title} legend={<ShareLegend />}>
      {needs.length > 0 &&
        pages.map((page) => (
          <CoverageTable key={page[0]?.id ?? ''} coverage={coverage} people={page} isOnPaper />
        ))}
      {needs.length > 0 && <OtherPeople coverage={coverage} isOnPaper />}
    </PrintedMatrix>
  )
}
