import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { joinNames } from '../../locales/lists.ts'
import entry from '../../ui/Form.module.css'
import { Entries, Section } from '../details/Section.tsx'
import type { Thing } from '../details/thing.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useWithholding } from './useWithholding.ts'
import { WithholdForm } from './WithholdForm.tsx'

/** From whom what the reader looks at is withheld and for whose papers it is left out, and a form to do so. */
export function WithholdingSection({ thing }: { thing: Thing }) {
  const { t } = useTranslation('held')
  const { held, recorded } = useEcoMap()
  const [isOpen, setOpen] = useState(false)
  const { end, trouble } = useWithholding()
  const id = idOf(thing)
  if (id === undefined) return null
  const own = held.withholdings.filter(({ item }) => item === id)
  return (
    <Section title={t('section')}>
      {own.length > 0 && (
        <Entries>
          {own.map((one) => (
            <li key={one.id}>
              <span dir="auto">
                {t('by', { name: one.byName, day: longDay(one.at.slice(0, 10)), reason: one.reason })}
              </span>
              <span className="muted">
                {[
                  one.fromReaders && t('seenBy', { names: joinNames(one.exceptFor.map(({ name }) => name)) }),
                  one.fromReaders && one.hidesExistence && t('hidden'),
                  one.notFor.length > 0 &&
                    t('leftOut', {
                      names: joinNames(
                        one.notFor.map(
                          (member) => recorded.familyMembers.get(member)?.name ?? t('madeFor.unknown'),
                        ),
                      ),
                    }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              <button type="button" className="button" onClick={() => void end(one.id)}>
                {t('end')}
              </button>
            </li>
          ))}
        </Entries>
      )}
      {trouble.map((line) => (
        <p key={line} role="alert" className={entry.trouble}>
          {line}
        </p>
      ))}
      {isOpen ? (
        <WithholdForm item={id} onEnd={() => setOpen(false)} />
      ) : (
        <div className={entry.offers}>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {t('open')}
          </button>
        </div>
      )}
    </Section>
  )
}

/** Of what can be withheld, the id. */
function idOf(thing: Thing): string | undefined {
  switch (thing.type) {
    case 'involvement':
      return thing.involvement.id
    case 'familyMember':
      return thing.member.id
    case 'professional':
      return thing.professional.id
    case 'household':
      return thing.household.id
    case 'need':
      return thing.need.id
    case 'meeting':
      return thing.meeting.id
    default:
      return undefined
  }
}
