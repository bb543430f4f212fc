import { useTranslation } from 'react-i18next'
import type { Voice } from '../../domain/network/codes.ts'
import { consentState, consentsBy } from '../../domain/sharing/consent.ts'
import { qualityBy } from '../../domain/voices/rated-ties.ts'
import { personName } from './details/names.ts'
import { type Thing, thingOf } from './details/thing.ts'
import { useThingHeading } from './details/thing-heading.ts'
import { useEcoMap } from './EcoMapContext.ts'
import type { Point } from './geometry.ts'
import styles from './HoverPreview.module.css'

const AWAY = 14
const WIDTH = 256

interface HoverPreviewProps {
  id: string
  /** In CSS pixels of the viewport. */
  at: Point
  /** As whom the ties of the map are seen. */
  voice?: Voice
}

/** A glance at what the pointer is on. It only repeats what the details say, so it is silent to a screen reader. */
export function HoverPreview({ id, at, voice = 'worker' }: HoverPreviewProps) {
  const { index } = useEcoMap()
  const thing = thingOf(index, id)
  if (!thing) return null
  const left = at.x + AWAY + WIDTH > window.innerWidth ? at.x - AWAY - WIDTH : at.x + AWAY
  const isLow = at.y > window.innerHeight * 0.7
  return (
    <div
      aria-hidden="true"
      className={styles.preview}
      style={{
        left: Math.max(8, left),
        width: WIDTH,
        ...(isLow ? { bottom: window.innerHeight - at.y + AWAY } : { top: at.y + AWAY }),
      }}
    >
      <Glance thing={thing} voice={voice} />
    </div>
  )
}

function Glance({ thing, voice }: { thing: Thing; voice: Voice }) {
  const { kind, name } = useThingHeading(thing)
  const lines = useGlanceLines(thing, voice)
  return (
    <>
      <p className={styles.kind}>{kind}</p>
      <p className={styles.name} dir="auto">
        {name}
      </p>
      {lines.filter(Boolean).map((line) => (
        <p key={line} className={styles.line} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

function useGlanceLines(thing: Thing, voice: Voice): (string | undefined)[] {
  const { t } = useTranslation(['details', 'codes', 'sharing'])
  const { index, model, day } = useEcoMap()
  switch (thing.type) {
    case 'professional': {
      const here = model.professionals.find(({ id }) => id === thing.professional.id)
      return [
        here?.roles.join(', '),
        index.agencies.get(thing.professional.agency)?.name,
        here?.lead ? t('lead') : undefined,
        here?.outside ? t('outsideShort') : undefined,
      ]
    }
    case 'involvement': {
      const { ratings, with: person, purpose } = thing.involvement
      const quality = qualityBy(voice, ratings, day)
      return [
        `${t('fields.with')} ${personName(index, person)}`,
        `${t('fields.quality')}: ${quality ? t(`codes:quality.${quality}`) : t('notRecorded')}`,
        `${t('fields.purpose')}: ${purpose ?? t('notRecorded')}`,
      ]
    }
    case 'need': {
      const here = model.needs.find(({ id }) => id === thing.need.id)
      return [
        t(`codes:needCategory.${thing.need.category}`),
        here && t(`codes:level.${here.level}`),
        here?.unmet ? t('nobodyRecorded') : undefined,
      ]
    }
    case 'familyMember': {
      const here = model.people.find(({ id }) => id === thing.member.id)
      return [here?.kinships.map((kinship) => t(`codes:kinship.${kinship}`)).join(', ')]
    }
    case 'agency':
      return [t(`codes:sector.${thing.agency.sector}`), thing.agency.remit]
    case 'child': {
      const [latest] = consentsBy(index.record.consents, day)
      return [latest && t(`sharing:onMap.${consentState(latest, day)}`), latest?.scope]
    }
    case 'relatedChild':
    case 'household':
    case 'meeting':
    case 'record':
      return []
  }
}
