import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { MatrixView } from '../matrix/Matrix.tsx'
import { NO_ROOM } from '../narrow.ts'
import { CoverageList } from './CoverageList.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { OtherPeople } from './OtherPeople.tsx'
import { ShareLegend } from './ShareLegend.tsx'
import { useCoverage } from './useCoverage.ts'

/** Who meets which need at a glance, on the day: every open need by everyone who meets one. */
export function NeedsView() {
  const { t } = useTranslation('needs')
  const { day } = useEcoMap()
  const coverage = useCoverage()
  const isNarrow = useMediaQuery(NO_ROOM)
  const hasNeeds = coverage.needs.length > 0
  const head = (
    <>
      <p className="muted">
        {hasNeeds ? t('lead', { day: longDay(day) }) : t('none', { day: longDay(day) })}
      </p>
      {hasNeeds && !isNarrow && <ShareLegend />}
      <HeldNotice />
    </>
  )
  return (
    <MatrixView label={t('title')} head={head}>
      {hasNeeds && isNarrow && <CoverageList coverage={coverage} />}
      {hasNeeds && !isNarrow && <CoverageTable coverage={coverage} people={coverage.people} />}
      {hasNeeds && <OtherPeople coverage={coverage} />}
    </MatrixView>
  )
}
