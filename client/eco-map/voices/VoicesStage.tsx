import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VOICES, type Voice } from '../../../domain/network/codes.ts'
import { OTHER_VOICES } from '../../../domain/voices/compare-voices.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { EcoMapCanvas, type EcoMapCanvasHandle } from '../EcoMapCanvas.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { toElements } from '../elements.ts'
import { emphasisOf } from '../emphasis.ts'
import type { Point } from '../geometry.ts'
import { HoverPreview } from '../HoverPreview.tsx'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { LegendPanel } from '../LegendPanel.tsx'
import { MapControls } from '../MapControls.tsx'
import { MapToolbar } from '../MapToolbar.tsx'
import { NARROW } from '../narrow.ts'
import { useLayout } from '../useLayout.ts'
import { useMapWords } from '../useMapWords.ts'
import { usePins } from '../usePins.ts'
import { together } from './together.ts'
import { useSeenAs } from './useSeenAs.ts'
import { useVoices } from './useVoices.ts'
import { VoiceSwitch } from './VoiceSwitch.tsx'
import styles from './VoicesStage.module.css'
import { litByChoice } from './voice-map.ts'

const SIDES = ['worker', 'other'] as const
type Side = (typeof SIDES)[number]

/**
 * The map as the workers see it, and beside it as the child or the family does: everybody in the same place, moved and
 * zoomed as one. On a narrow screen one of the two at a time, in the place of the other.
 */
export function VoicesStage() {
  const { t } = useTranslation(['voices', 'ecoMap'])
  const { index, findings, search, go } = useEcoMap()
  const { voice, maps } = useVoices()
  const seenAs = useSeenAs()
  const isNarrow = useMediaQuery(NARROW)
  const [side, setSide] = useState<Side>('other')
  const [hovered, setHovered] = useState<{ id: string; at: Point; side: Side }>()
  const frame = useRef<HTMLDivElement>(null)
  const first = useRef<EcoMapCanvasHandle>(null)
  const second = useRef<EcoMapCanvasHandle>(null)
  const canvases = useRef(together([first, second]))
  const words = useMapWords()
  const layout = useLayout(frame)
  const { pins, pin, unpin } = usePins(index.child.id)
  const elements = useMemo(() => {
    const of = (one: Side) => (layout ? toElements(maps[one], layout, words, pins) : [])
    return { worker: of('worker'), other: of('other') }
  }, [maps, layout, words, pins])
  const emphasis = useMemo(
    () => emphasisOf(findings, search) ?? litByChoice(maps.worker, search.selected),
    [findings, search, maps],
  )
  const seers = { worker: 'worker', other: voice } as const
  const showMapOf = (seer: Voice) => {
    setSide(seer === 'worker' ? 'worker' : 'other')
    if (seer !== 'worker') go({ voice: seer === 'family' ? seer : undefined })
  }
  const shown: readonly Side[] = isNarrow ? [side] : SIDES
  return (
    <div className={styles.stage}>
      <MapToolbar shown={maps.worker} onFind={(id) => canvases.current.centreOn(id)} />
      {isNarrow && (
        <div className={styles.caption}>
          <VoiceSwitch label={t('shown')} choices={VOICES} chosen={seers[side]} onChoose={showMapOf} />
        </div>
      )}
      <div className={styles.maps} onPointerLeave={() => setHovered(undefined)}>
        {shown.map((one, at) => (
          // By its place: on a narrow screen the map stays, and its ties alone become those of the other.
          <figure key={at === 0 ? 'first' : 'second'} className={styles.map}>
            <figcaption className={isNarrow ? 'visually-hidden' : styles.caption}>
              <bdi>{seenAs(seers[one])}</bdi>
              {!isNarrow && one === 'other' && (
                <VoiceSwitch label={t('whose')} choices={OTHER_VOICES} chosen={voice} onChoose={showMapOf} />
              )}
            </figcaption>
            <div ref={at === 0 ? frame : undefined} className={styles.frame}>
              <EcoMapCanvas
                ref={at === 0 ? first : second}
                className={styles.canvas}
                elements={elements[one]}
                bounds={layout?.bounds}
                emphasis={emphasis}
                selection={search.selected}
                showsInformation={search.layer === 'information'}
                label={t('mapLabel', { name: index.child.name, as: seenAs(seers[one]) })}
                onSelect={(id) => go({ selected: id, panel: undefined })}
                onHover={(id, place) =>
                  setHovered(id !== undefined && place ? { id, at: place, side: one } : undefined)
                }
                onPin={pin}
                onMove={(view) => (at === 0 ? second : first).current?.moveTo(view)}
              />
              {at === shown.length - 1 && (
                <MapControls canvas={canvases} hasPins={pins.size > 0} onReset={unpin} />
              )}
              {at === 0 && <LegendPanel elements={[...elements.worker, ...elements.other]} />}
            </div>
          </figure>
        ))}
        <HeldNotice isOnMap />
      </div>
      {hovered && <HoverPreview id={hovered.id} at={hovered.at} voice={seers[hovered.side]} />}
    </div>
  )
}
