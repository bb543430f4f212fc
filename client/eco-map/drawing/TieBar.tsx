import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../ui/Choose.tsx'
import entry from '../../ui/Form.module.css'
import { firstControl } from '../../ui/first-control.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { thingOf } from '../details/thing.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Offer } from '../recording/offers.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useRecordAtOnce } from '../recording/useRecordAtOnce.ts'
import { useDrawing } from './DrawingContext.ts'
import styles from './TieBar.module.css'
import { tieOffers } from './tie-offers.ts'
import { useEnds } from './useEnds.ts'

/** A tie that is being drawn: its two ends, chosen here or on the map, and what it can stand for. */
export function TieBar({ isOver = false }: { isOver?: boolean }) {
  const { tie } = useDrawing()
  const { search } = useEcoMap()
  return tie && search.view === undefined ? <Bar from={tie.from} to={tie.to} isOver={isOver} /> : null
}

interface BarProps {
  from: string | undefined
  to: string | undefined
  /** Whether it lies over the map. */
  isOver: boolean
}

function Bar({ from, to, isOver }: BarProps) {
  const { t } = useTranslation('recording')
  const { recorded: index, today } = useEcoMap()
  const { draw, end } = useDrawing()
  const { begin } = useRecording()
  const { trouble, recordAtOnce } = useRecordAtOnce()
  const beginnings = useEnds(undefined)
  const ends = useEnds(from)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => firstControl(bar.current)?.focus(), [])
  const [one, other] = [from, to].map((id) => (id === undefined ? undefined : thingOf(index, id)))
  const offers = one && other ? tieOffers(one, other, { index, today }) : undefined
  async function take(offer: Offer) {
    if ('form' in offer) begin(offer.form)
    else if ('at' in offer && !(await recordAtOnce(offer))) return
    end()
  }
  return (
    <section ref={bar} className={styles.bar} data-over={isOver || undefined} aria-label={t('drawing.title')}>
      <div className={styles.ends}>
        <Choose
          label={t('drawing.from')}
          placeholder={t('drawing.choose')}
          choices={beginnings}
          chosen={from}
          onChoose={(id) => draw({ from: id })}
        />
        <Choose
          label={t('drawing.to')}
          placeholder={t('drawing.choose')}
          choices={ends}
          chosen={to}
          onChoose={(id) => draw({ from, to: id })}
        />
        <button
          type="button"
          className="button icon-button ghost"
          title={t('drawing.end')}
          aria-label={t('drawing.end')}
          onClick={end}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      {offers?.length ? (
        <fieldset className={entry.choices}>
          <legend className={entry.label}>{t('drawing.what')}</legend>
          <div className={entry.offers}>
            {offers.map((offer) => (
              <button key={offer.words} type="button" className="button" onClick={() => void take(offer)}>
                {t(`offer.${offer.words}`)}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <p className={entry.hint} role="status">
          {t(hint())}
        </p>
      )}
      <Trouble lines={trouble} />
    </section>
  )

  function hint() {
    if (from === undefined) return 'drawing.hintFrom'
    return to === undefined ? 'drawing.hintTo' : 'drawing.nothing'
  }
}
