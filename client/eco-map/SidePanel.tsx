import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { Button, Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import { useFolds } from '../findings/useFolds.ts'
import { DoneLine } from '../ui/DoneLine.tsx'
import { Icon } from '../ui/Icon.tsx'
import { joinList } from '../ui/search-params.ts'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import { ChangesPanel } from './changes/ChangesPanel.tsx'
import { DetailsPanel } from './details/DetailsPanel.tsx'
import { TieBar } from './drawing/TieBar.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import { askedFindings } from './eco-map-search.ts'
import { NARROW } from './narrow.ts'
import { ReviewsOfChild } from './ReviewsOfChild.tsx'
import { FindingForms } from './recording/FindingForms.tsx'
import { RecordEditor } from './recording/RecordEditor.tsx'
import { useRecording } from './recording/RecordingContext.ts'
import styles from './SidePanel.module.css'
import { VoicesPanel } from './voices/VoicesPanel.tsx'
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx'

/**
 * Beside the map: the findings, and the details of what is chosen. It can be folded away; on a narrow screen it is a
 * sheet that comes up from below.
 */
export function SidePanel() {
  const { t } = useTranslation(['ecoMap', 'whatIf', 'recording', 'voices'])
  const { open, done, turning, turn } = useRecording()
  const { search, go, findings, day, network, comparison, pack } = useEcoMap()
  const asked = useMemo(() => askedFindings(search), [search])
  const folds = useFolds()
  const isNarrow = useMediaQuery(NARROW)
  const isOpen =
    search.panel === undefined
      ? !isNarrow || (search.selected ?? search.finding) !== undefined
      : search.panel !== 'closed'
  const isTrying = search.whatif !== undefined
  const isOfVoices = search.view === 'voices'
  const unchosen = isTrying ? 'whatif' : isOfVoices ? 'voices' : 'findings'
  const follows = search.selected === undefined ? unchosen : 'details'
  const isComparing = comparison !== undefined && !isTrying
  const isRecording = open !== undefined && !isTrying && !pack
  const tab = tabOf(search.panel, { isComparing, isTrying, isRecording, isOfVoices }) ?? follows
  const aside = useRef<HTMLElement>(null)
  useFollowingFocus(aside, search.selected)
  const panelOfFindings = (
    <FindingsPanel
      day={day}
      findings={findings}
      asked={asked}
      onAsk={({ severities, kinds }) =>
        go({ severities: joinList(severities), kinds: joinList(kinds) }, { replace: true })
      }
      folds={folds}
      atUniversal={network.pathway === 'universal'}
      chosen={search.finding}
      onChoose={(key) => go({ finding: key, panel: 'findings' })}
      onShow={(id) => go({ selected: id, panel: undefined })}
      recordOf={(finding) => <FindingForms finding={finding} />}
    />
  )
  return (
    <aside
      ref={aside}
      className={styles.panel}
      aria-label={t('panel.label')}
      data-open={isOpen || undefined}
      data-wide={tab === 'whatif' || undefined}
    >
      <Tabs
        className={styles.tabs}
        selectedKey={tab}
        onSelectionChange={(key) => go({ panel: tabOf(key, EVERY_TAB) }, { replace: true })}
      >
        <div className={styles.head}>
          <TabList aria-label={t('panel.label')} className={styles.list}>
            <Tab id="findings" className={styles.tab}>
              {t('panel.findings')}
              <span className={styles.number}>{findings.length}</span>
            </Tab>
            {isTrying && (
              <Tab id="whatif" className={styles.tab}>
                {t('whatIf:tab')}
              </Tab>
            )}
            {isComparing && (
              <Tab id="changes" className={styles.tab}>
                {t('panel.changes')}
              </Tab>
            )}
            {isOfVoices && (
              <Tab id="voices" className={styles.tab}>
                {t('voices:tab')}
              </Tab>
            )}
            {isRecording && (
              <Tab id="record" className={styles.tab}>
                {t('recording:tab')}
              </Tab>
            )}
            <Tab id="details" className={styles.tab}>
              {t('panel.details')}
            </Tab>
          </TabList>
          <Button
            className={`button icon-button ghost ${styles.fold}`}
            aria-label={t(isOpen ? 'panel.close' : 'panel.open')}
            aria-expanded={isOpen}
            onPress={() => go({ panel: isOpen ? 'closed' : tab }, { replace: true })}
          >
            <Icon name="chevron" />
          </Button>
        </div>
        {isOpen && !isNarrow && <TieBar />}
        {done && <DoneLine done={done} turning={turning} onTurn={() => turn(done)} />}
        <TabPanels className={styles.panels}>
          <TabPanel id="findings" className={styles.content}>
            {pack ? panelOfFindings : <ReviewsOfChild>{panelOfFindings}</ReviewsOfChild>}
          </TabPanel>
          {isTrying && (
            <TabPanel id="whatif" className={styles.content}>
              <WhatIfPanel />
            </TabPanel>
          )}
          {isComparing && (
            <TabPanel id="changes" className={styles.content}>
              <ChangesPanel comparison={comparison} folds={folds} />
            </TabPanel>
          )}
          {isOfVoices && (
            <TabPanel id="voices" className={styles.content}>
              <VoicesPanel folds={folds} />
            </TabPanel>
          )}
          {isRecording && (
            <TabPanel id="record" className={styles.content}>
              <RecordEditor key={open.opened} open={open} />
            </TabPanel>
          )}
          <TabPanel id="details" className={styles.content}>
            <DetailsPanel />
          </TabPanel>
        </TabPanels>
      </Tabs>
    </aside>
  )
}

type TabName = 'findings' | 'changes' | 'voices' | 'whatif' | 'record' | 'details'

/** Which tabs there are beside those that always are. */
interface OtherTabs {
  isComparing: boolean
  isTrying: boolean
  isRecording: boolean
  isOfVoices: boolean
}

const EVERY_TAB: OtherTabs = { isComparing: true, isTrying: true, isRecording: true, isOfVoices: true }

/** The tab of the address, where there is one of that name: that of changes while days are compared, of differences beside the two maps, of a what-if while one is tried, of recording while a form is open. */
function tabOf(
  name: unknown,
  { isComparing, isTrying, isRecording, isOfVoices }: OtherTabs,
): TabName | undefined {
  if (name === 'changes') return isComparing ? name : undefined
  if (name === 'voices') return isOfVoices ? name : undefined
  if (name === 'record') return isRecording ? name : undefined
  if (name === 'whatif') return isTrying ? name : undefined
  return name === 'findings' || name === 'details' ? name : undefined
}

/**
 * When something else is chosen from within the panel, the link that chose it goes with the details it stood in: the
 * focus then goes on to the new details instead of being lost.
 */
function useFollowingFocus(aside: RefObject<HTMLElement | null>, selected: string | undefined): void {
  const before = useRef(selected)
  useEffect(() => {
    if (before.current === selected) return
    before.current = selected
    const { activeElement } = document
    const isLost = activeElement === document.body || aside.current?.contains(activeElement)
    if (isLost && selected !== undefined)
      aside.current?.querySelector<HTMLElement>('[data-details-name]')?.focus()
  }, [aside, selected])
}
