import { useTranslation } from 'react-i18next'
import type { ChangeType } from '../../../domain/what-if/change.ts'
import type { enWhatIf } from '../../locales/en/what-if.ts'
import entry from '../../ui/Form.module.css'
import { Section } from '../details/Section.tsx'
import type { Thing } from '../details/thing.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Preset } from './session.ts'

type Offer = [words: keyof typeof enWhatIf.offer, type: ChangeType, preset: Preset]

/** What could be tried out with what the reader looks at. */
export function WhatIfOffers({ thing }: { thing: Thing }) {
  const { t } = useTranslation('whatIf')
  const { whatIf } = useEcoMap()
  const offers = offersFor(thing)
  if (offers.length === 0) return null
  return (
    <Section title={t('offers')}>
      <div className={entry.offers}>
        {offers.map(([words, type, preset]) => (
          <button
            key={words}
            type="button"
            className="button"
            onClick={() => (whatIf.session ? whatIf.openForm(type, preset) : whatIf.start(type, preset))}
          >
            {t(`offer.${words}`)}
          </button>
        ))}
      </div>
    </Section>
  )
}

function offersFor(thing: Thing): Offer[] {
  switch (thing.type) {
    case 'involvement': {
      const involvement = thing.involvement.id
      return [
        ['end', 'end-involvement', { involvement }],
        ['joint', 'joint-work', { involvement }],
        ['lead', 'lead', { involvement }],
      ]
    }
    case 'professional':
      return [['contact', 'contact', { professional: thing.professional.id }]]
    case 'need': {
      const need = thing.need.id
      return [
        ['addFor', 'add-involvement', { need }],
        ['support', 'support', { need }],
      ]
    }
    case 'familyMember': {
      const familyMember = thing.member.id
      return [['supportBy', 'support', { familyMember }]]
    }
    case 'meeting':
      return [['invite', 'invitation', { meeting: thing.meeting.id }]]
    default:
      return []
  }
}
