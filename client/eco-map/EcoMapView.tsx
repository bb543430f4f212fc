import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { longDay } from '../locales/dates.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { ChildHeader } from './ChildHeader.tsx'
import { comparison } from './changes/comparison.ts'
import { DayControl } from './DayControl.tsx'
import { EcoMapContext, type EcoMapState } from './EcoMapContext.ts'
import { EcoMapStage } from './EcoMapStage.tsx'
import styles from './EcoMapView.module.css'
import { type EcoMapSearch, ecoMapSearch } from './eco-map-search.ts'
import { mapOfDay } from './map-of-day.ts'
import { EcoMapOutline } from './outline/EcoMapOutline.tsx'
import { PrintSheet } from './print/PrintSheet.tsx'
import { useIsPrinting } from './print/useIsPrinting.ts'
import { SidePanel } from './SidePanel.tsx'
import { useEscape } from './useEscape.ts'

interface EcoMapViewProps {
  index: RecordIndex
  practice: Practice
  today: Day
  search: EcoMapSearch
}

/** A child's page: who they are, the map or its outline on a day, and beside it the findings and details. */
export function EcoMapView({ index, practice, today, search }: EcoMapViewProps) {
  const { t } = useTranslation('ecoMap')
  const navigate = useNavigate({ from: '/children/$childId' })
  const [passingDay, setPassingDay] = useState<Day>()
  // Once the address has a day, whether from here or by going back, that day is it.
  const [addressDay, setAddressDay] = useState(search.day)
  if (addressDay !== search.day) {
    setAddressDay(search.day)
    setPassingDay(undefined)
  }
  const day = passingDay ?? search.day ?? today
  const go = useCallback<EcoMapState['go']>(
    (changes, { replace = false } = {}) =>
      navigate({
        to: '.',
        search: (before) => ecoMapSearch({ ...before, ...changes }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  )
  const shown = useMemo(() => mapOfDay(index, practice, day), [index, practice, day])
  const other = useMemo(
    () => (search.with === undefined ? undefined : mapOfDay(index, practice, search.with)),
    [index, practice, search.with],
  )
  const compared = useMemo(() => other && comparison(shown, other), [shown, other])
  const view = useMemo<EcoMapState>(
    () => ({
      ...shown,
      index,
      practice,
      today,
      day,
      comparison: compared,
      drawn: compared?.model ?? shown.model,
      search,
      go,
    }),
    [shown, index, practice, today, day, compared, search, go],
  )
  const { name } = index.child
  usePageTitle(search.day ? t('titleOn', { name, day: longDay(search.day) }) : t('title', { name }))
  useEscape(() => {
    if (search.finding !== undefined) go({ finding: undefined })
    else if (search.selected !== undefined) go({ selected: undefined })
  })
  const isPrinting = useIsPrinting()
  return (
    <EcoMapContext value={view}>
      {isPrinting && <PrintSheet />}
      <div className={styles.page} data-fills-screen>
        <ChildHeader />
        <div className={styles.body}>
          <div className={styles.middle}>
            {search.view === 'outline' ? <EcoMapOutline /> : <EcoMapStage />}
            <DayControl onPass={setPassingDay} />
          </div>
          <SidePanel />
        </div>
      </div>
    </EcoMapContext>
  )
}
