import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import entry from '../../ui/Form.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { Section } from '../details/Section.tsx'
import { type Thing, thingOf } from '../details/thing.ts'
import { useDrawing } from '../drawing/DrawingContext.ts'
import { RateRow } from '../drawing/RateRow.tsx'
import { isEnd } from '../drawing/tie-offers.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { type Offer, offersFor } from './offers.ts'
import { useRecording } from './RecordingContext.ts'
import { useRecordAtOnce } from './useRecordAtOnce.ts'
import { VoidForm } from './VoidForm.tsx'

/** What can be recorded of what the reader looks at; nothing while something is tried out. */
export function RecordingSection({ thing }: { thing: Thing }) {
  const { t } = useTranslation('recording')
  const { recorded, today, whatIf, search } = useEcoMap()
  const { draw } = useDrawing()
  const { begin } = useRecording()
  const [voids, setVoids] = useState<{ list: RecordedList; record: Draft }>()
  const { trouble, recordAtOnce } = useRecordAtOnce()
  // What is left out of what the page is made for stays on file: a record is changed as its reader has it.
  const own = (search.selected !== undefined && thingOf(recorded, search.selected)) || thing
  const offers = offersFor(own, { index: recorded, today })
  if (whatIf.session || offers.length === 0) return null
  const take = (offer: Offer) => {
    if ('form' in offer) begin(offer.form)
    else if ('voids' in offer) setVoids(offer.voids)
    else void recordAtOnce(offer)
  }
  return (
    <Section title={t('section')}>
      {isOverdue(thing, today) && <p className="muted">{t('dayHasPassed')}</p>}
      {voids ? (
        <VoidForm {...voids} onEnd={() => setVoids(undefined)} />
      ) : (
        <div className={entry.offers}>
          {thing.type === 'involvement' && thing.involvement.endedOn === undefined && (
            <RateRow involvement={thing.involvement} onRate={(rating) => void recordAtOnce(rating)} />
          )}
          {offers.map((offer) => (
            <button key={offer.words} type="button" className="button" onClick={() => take(offer)}>
              {t(`offer.${offer.words}`)}
            </button>
          ))}
          {search.view === undefined && isEnd(thing) && search.selected !== undefined && (
            <button type="button" className="button" onClick={() => draw({ from: search.selected })}>
              {t('drawing.fromHere')}
            </button>
          )}
        </div>
      )}
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
    </Section>
  )
}

/** Whether it was planned for a day that has passed. */
function isOverdue(thing: Thing, today: string): boolean {
  const planned =
    thing.type === 'meeting' ? thing.meeting : thing.type === 'record' ? thing.record : undefined
  if (!planned || !('status' in planned) || !('on' in planned)) return false
  return planned.status === 'planned' && (planned.on as string) < today
}
