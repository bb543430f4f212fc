import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../locales/dates.ts'
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
import { useLayout } from './useLayout.ts'
import { useMapWords } from './useMapWords.ts'
import { usePins } from './usePins.ts'

/** The map with what belongs on it: search, filters, layers, zoom, legend and previews. */
export function EcoMapStage() {
  const { t } = useTranslation('ecoMap')
  const { index, day, model, drawn, comparison, findings, search, go } = useEcoMap()
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
  const emphasis = useMemo(() => emphasisOf(findings, search, comparison), [findings, search, comparison])
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
          selection={search.selected}
          showsInformation={search.layer === 'information'}
          label={t('mapLabel', { name: index.child.name })}
          onSelect={(id) => go({ selected: id, panel: undefined })}
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
        <MapControls canvas={canvas} hasPins={pins.size > 0} onReset={unpin} />
        <LegendPanel elements={elements} />
      </div>
      {hovered && <HoverPreview id={hovered.id} at={hovered.at} />}
    </div>
  )
}
