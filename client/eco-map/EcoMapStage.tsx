import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../locales/dates.ts'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import { thingOf } from './details/thing.ts'
import { useDrawing } from './drawing/DrawingContext.ts'
import { MapMenu } from './drawing/MapMenu.tsx'
import { TieBar } from './drawing/TieBar.tsx'
import { isEnd } from './drawing/tie-offers.ts'
import { useEnds } from './drawing/useEnds.ts'
import { EcoMapCanvas, type EcoMapCanvasHandle } from './EcoMapCanvas.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import styles from './EcoMapStage.module.css'
import { toElements } from './elements.ts'
import { emphasisOf } from './emphasis.ts'
import { filteredModel } from './filters.ts'
import type { Point } from './geometry.ts'
import { HoverPreview } from './HoverPreview.tsx'
import { HeldNotice } from './held/HeldNotice.tsx'
import { LegendPanel } from './LegendPanel.tsx'
import { MapControls } from './MapControls.tsx'
import { MapToolbar } from './MapToolbar.tsx'
import { NARROW } from './narrow.ts'
import { useLayout } from './useLayout.ts'
import { useMapWords } from './useMapWords.ts'
import { usePins } from './usePins.ts'

/** The map with what belongs on it: search, filters, layers, zoom, legend and previews. */
export function EcoMapStage() {
  const { t } = useTranslation('ecoMap')
  const { index, day, model, drawn, comparison, findings, search, go, pack, whatIf } = useEcoMap()
  const { tie, draw, take } = useDrawing()
  const [asked, setAsked] = useState<{ id: string | undefined; at: Point }>()
  const canvas = useRef<EcoMapCanvasHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<{ id: string; at: Point }>()
  const words = useMapWords()
  const layout = useLayout(frame)
  const { pins, pin, unpin } = usePins(index.child.id)
  const shown = useMemo(() => filteredModel(drawn, search), [drawn, search])
  const elements = useMemo(
    () => (layout ? toElements(shown, layout, words, pins) : []),
    [shown, layout, words, pins],
  )
  const isNarrow = useMediaQuery(NARROW)
  const hasRoomBeside = !isNarrow && search.panel !== 'closed'
  const reached = useReached()
  const emphasis = useMemo(
    () => reached ?? emphasisOf(findings, search, comparison),
    [reached, findings, search, comparison],
  )
  const hover = useCallback((id: string | undefined, at: Point | undefined) => {
    setHovered(id !== undefined && at ? { id, at } : undefined)
  }, [])
  const isEmpty = model.professionals.length === 0 && model.people.length <= 1 && model.needs.length === 0
  return (
    <div className={styles.stage}>
      <MapToolbar shown={shown} onFind={(id) => canvas.current?.centreOn(id)} />
      <div ref={frame} className={styles.frame} onPointerLeave={() => setHovered(undefined)}>
        <EcoMapCanvas
          ref={canvas}
          className={styles.canvas}
          elements={elements}
          bounds={layout?.bounds}
          emphasis={emphasis}
          selection={tie ? (tie.to ?? tie.from) : search.selected}
          showsInformation={search.layer === 'information'}
          label={t('mapLabel', { name: index.child.name })}
          joins={tie !== undefined}
          onSelect={select}
          onJoin={(from, to) => draw({ from, to })}
          onMenu={pack || whatIf.session ? undefined : (id, at) => setAsked({ id, at })}
          onHover={hover}
          onPin={pin}
        />
        {isEmpty && (
          <div className={styles.empty}>
            <h2>{t('nobody.title', { name: index.child.name, day: longDay(day) })}</h2>
            <p>{t('nobody.text')}</p>
          </div>
        )}
        <HeldNotice isOnMap />
        {!hasRoomBeside && <TieBar isOver />}
        <MapControls canvas={canvas} hasPins={pins.size > 0} onReset={unpin} />
        <LegendPanel elements={elements} />
      </div>
      {asked && <MapMenu {...asked} onEnd={() => setAsked(undefined)} />}
      {hovered && !asked && !tie && <HoverPreview id={hovered.id} at={hovered.at} />}
    </div>
  )

  function select(id: string | undefined): void {
    const thing = id === undefined ? undefined : thingOf(index, id)
    if (!tie) go({ selected: id, panel: undefined })
    else if (id !== undefined && thing && isEnd(thing)) take(id)
  }
}

/** While a tie is drawn: where it begins, and everything to which it can lead. */
function useReached(): ReadonlySet<string> | undefined {
  const { tie } = useDrawing()
  const from = tie?.from
  const ends = useEnds(from)
  return useMemo(
    () => (from === undefined ? undefined : new Set([from, ...ends.map(({ value }) => value)])),
    [from, ends],
  )
}
