import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../ui/Choose.tsx'
import entry from '../../ui/Form.module.css'
import { firstControl } from '../../ui/first-control.ts'
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
export function TieBar() {
  const { tie } = useDrawing()
  return tie ? <Bar from={tie.from} to={tie.to} /> : null
}

function Bar({ from, to }: { from: string | undefined; to: string | undefined }) {
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
    <section ref={bar} className={styles.bar} aria-label={t('drawing.title')}>
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
      </div>
      {offers && offers.length > 0 && (
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
      )}
      <p className={entry.hint} role="status">
        {offers?.length ? '' : t(hint())}
      </p>
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <button type="button" className={`button ${styles.end}`} onClick={end}>
        {t('drawing.end')}
      </button>
    </section>
  )

  function hint() {
    if (from === undefined) return 'drawing.hintFrom'
    return to === undefined ? 'drawing.hintTo' : 'drawing.nothing'
  }
}
