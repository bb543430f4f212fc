import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharingDecision } from '../../../domain/network/network-file.ts'
import { compareCodePoints } from '../../../domain/network/order.ts'
import { findGround } from '../../../domain/sharing/grounds.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { joinNames } from '../../locales/lists.ts'
import entry from '../../ui/Form.module.css'
import { personName } from '../details/names.ts'
import { Entries, Missing, Section } from '../details/Section.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { SharingForm } from './SharingForm.tsx'
import { SignatureOf } from './SignatureOf.tsx'

/** What was shared or not shared, with whom, for what, on which ground, and whose views were sought; the latest first. */
export function SharingSection() {
  const { t } = useTranslation('sharing')
  const { index, day, pack } = useEcoMap()
  const [isOpen, setOpen] = useState(false)
  const decisions = index.record.sharingDecisions
    .filter(({ on }) => on <= day)
    .sort((one, other) => compareCodePoints(other.on, one.on) || compareCodePoints(other.id, one.id))
  return (
    <Section title={t('decisions')}>
      {decisions.length === 0 && <Missing>{t('noDecision', { day: longDay(day) })}</Missing>}
      <Entries>
        {decisions.map((decision) => (
          <DecisionEntry key={decision.id} decision={decision} />
        ))}
      </Entries>
      {!pack &&
        (isOpen ? (
          <SharingForm onEnd={() => setOpen(false)} />
        ) : (
          <div className={entry.offers}>
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {t('addDecision')}
            </button>
          </div>
        ))}
    </Section>
  )
}

function DecisionEntry({ decision }: { decision: SharingDecision }) {
  const { t } = useTranslation(['sharing', 'details'])
  const { recorded } = useEcoMap()
  const { id, outcome, on, by, information, purpose, grounds, views, viewsNotSought, reason } = decision
  const nameOf = (one: string) => recorded.agencies.get(one)?.name ?? personName(recorded, one)
  const receivers = decision.with.map(nameOf)
  const facts = [
    receivers.length > 0 && t(outcome === 'not-shared' ? 'notWith' : 'with', { names: joinNames(receivers) }),
    t('on', { day: shortDay(on) }),
    purpose && t('purpose', { purpose }),
    by && t('decidedBy', { name: nameOf(by) }),
  ]
  const unsaid = views.filter(({ words }) => words === undefined)
  return (
    <li>
      <span dir="auto">
        <strong>{t(`outcome.${outcome}`)}:</strong> {information}
      </span>
      <span className="muted" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </span>
      {grounds.map((ground) => (
        <GroundLine key={ground} ground={ground} />
      ))}
      {grounds.length === 0 && <Missing>{t('groundMissing')}</Missing>}
      {views.map(
        ({ person, words }) =>
          words !== undefined && (
            <span key={person} dir="auto">
              {t('said', { name: nameOf(person) })} <q>{words}</q>
            </span>
          ),
      )}
      {unsaid.length > 0 && (
        <span dir="auto">
          {t('viewsOf', { names: joinNames(unsaid.map(({ person }) => nameOf(person))) })}
        </span>
      )}
      {views.length === 0 && (
        <Missing>{viewsNotSought ? t('viewsNotSought', { why: viewsNotSought }) : t('viewsMissing')}</Missing>
      )}
      {reason && <span dir="auto">{t('reason', { why: reason })}</span>}
      <SignatureOf id={id} />
    </li>
  )
}

function GroundLine({ ground: id }: { ground: string }) {
  const { t } = useTranslation('sharing')
  const found = findGround(id)
  if (!found) return <span>{t('groundUnknown', { code: id })}</span>
  const { title, provision, source } = found.ground
  return <span>{t('ground', { title, provision, source: source.title })}</span>
}
