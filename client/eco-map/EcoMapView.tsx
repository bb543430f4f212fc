import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { longDay } from '../locales/dates.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { ChildHeader } from './ChildHeader.tsx'
import { DayControl } from './DayControl.tsx'
import { DrawingProvider } from './drawing/DrawingProvider.tsx'
import { EcoMapContext, type EcoMapState, type Pack } from './EcoMapContext.ts'
import { EcoMapStage } from './EcoMapStage.tsx'
import styles from './EcoMapView.module.css'
import { type EcoMapSearch, ecoMapSearch } from './eco-map-search.ts'
import type { Held } from './held/held.ts'
import { madeForIndex } from './held/made-for-index.ts'
import { AgendaPage } from './meetings/AgendaPage.tsx'
import { NeedsView } from './needs/NeedsView.tsx'
import { EcoMapOutline } from './outline/EcoMapOutline.tsx'
import { ContactPlanView } from './plans/ContactPlanView.tsx'
import { PrintSheet } from './print/PrintSheet.tsx'
import { useIsPrinting } from './print/useIsPrinting.ts'
import { RecordingProvider } from './recording/RecordingProvider.tsx'
import { SidePanel } from './SidePanel.tsx'
import { useEscape } from './useEscape.ts'
import { useShownMap } from './useShownMap.ts'
import { VoicesStage } from './voices/VoicesStage.tsx'
import { LeaveDialog } from './what-if/LeaveDialog.tsx'
import { useWhatIf } from './what-if/useWhatIf.ts'
import { WhatIfBanner } from './what-if/WhatIfBanner.tsx'

interface EcoMapViewProps {
  index: RecordIndex
  /** How often each record has been written anew, where it was; nothing where nothing is recorded from here. */
  versions?: ReadonlyMap<string, number>
  /** The id of whoever looks at it, for whom is kept what they began to enter. */
  reader?: string
  held: Held
  practice: Practice
  today: Day
  search: EcoMapSearch
  /** What is told of it where it is a pack, whose only day is `today`. */
  pack?: Pack
  /** What there is to say of the whole page. */
  banner?: ReactNode
}

const NONE: ReadonlyMap<string, number> = new Map()

/** A child's page: who they are, the map or its outline on a day, and beside it the findings and details. */
export function EcoMapView({
  index: readers,
  versions = NONE,
  reader = '',
  held,
  practice,
  today,
  search,
  pack,
  banner,
}: EcoMapViewProps) {
  const { t } = useTranslation(['ecoMap', 'whatIf', 'meetings'])
  const navigate = useNavigate()
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
  const recorded = useMemo(() => madeForIndex(readers, held, search.madeFor), [readers, held, search.madeFor])
  const whatIf = useWhatIf({ index: recorded, day, search, go })
  const { index, placed, shown, comparison } = useShownMap({
    recorded,
    readers,
    isWhole: held.isWhole,
    settled: pack?.told,
    practice,
    day,
    other: search.with,
    changes: whatIf.session?.changes,
  })
  const view = useMemo<EcoMapState>(
    () => ({
      ...shown,
      index,
      recorded: readers,
      versions,
      held,
      pack,
      placed,
      practice,
      today,
      day,
      comparison,
      drawn: comparison?.model ?? shown.model,
      whatIf,
      search,
      go,
    }),
    [
      shown,
      index,
      readers,
      versions,
      held,
      pack,
      placed,
      practice,
      today,
      day,
      comparison,
      whatIf,
      search,
      go,
    ],
  )
  const { name } = index.child
  // What is only supposed has no meeting to go to.
  const agenda = search.whatif === undefined ? search.agenda : undefined
  usePageTitle(pageTitle())
  useEscape(() => {
    if (search.agenda !== undefined) go({ agenda: undefined })
    else if (search.finding !== undefined) go({ finding: undefined })
    else if (search.selected !== undefined) go({ selected: undefined })
  })
  const isPrinting = useIsPrinting()
  return (
    <EcoMapContext value={view}>
      {isPrinting && agenda === undefined && <PrintSheet />}
      <LeaveDialog />
      <RecordingProvider reader={reader}>
        <DrawingProvider>
          {agenda === undefined ? (
            <div
              className={styles.page}
              data-fills-screen
              data-supposed={search.whatif !== undefined || undefined}
            >
              {banner}
              <ChildHeader />
              {pack && <p className={styles.pack}>{pack.line}</p>}
              {search.whatif !== undefined && <WhatIfBanner />}
              <div className={styles.body}>
                <div className={styles.middle}>
                  <Shown view={search.view} />
                  {!pack && <DayControl onPass={setPassingDay} />}
                </div>
                <SidePanel />
              </div>
            </div>
          ) : (
            <AgendaPage id={agenda} />
          )}
        </DrawingProvider>
      </RecordingProvider>
    </EcoMapContext>
  )

  function pageTitle(): string {
    if (pack) return pack.title
    const told = { name, day: longDay(day) }
    if (search.whatif !== undefined) return t('whatIf:titleOn', told)
    if (agenda !== undefined) return t('meetings:agenda.pageTitle', { name })
    return t(search.day ? 'titleOn' : 'title', told)
  }
}

function Shown({ view }: { view: EcoMapSearch['view'] }) {
  switch (view) {
    case 'outline':
      return <EcoMapOutline />
    case 'voices':
      return <VoicesStage />
    case 'needs':
      return <NeedsView />
    case 'contacts':
      return <ContactPlanView />
    default:
      return <EcoMapStage />
  }
}
