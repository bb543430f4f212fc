import { useTranslation } from 'react-i18next'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { personName } from './names.ts'
import { Entries, Missing } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** With whom of the network a professional exchanged information by contacts and joint visits, most often first. */
export function ExchangeEntries({ professional }: { professional: string }) {
  const { t } = useTranslation('details')
  const { index, model, windowFrom } = useEcoMap()
  const exchanges = model.exchanges
    .filter(({ from, to }) => from === professional || to === professional)
    .map(({ from, to, forth, back, lastOn }) =>
      from === professional
        ? { other: to, gave: forth, received: back, lastOn }
        : { other: from, gave: back, received: forth, lastOn },
    )
    .sort((one, other) => other.gave + other.received - one.gave - one.received)
  if (exchanges.length === 0) return <Missing>{t('noExchange', { day: shortDay(windowFrom) })}</Missing>
  return (
    <Entries>
      {exchanges.map(({ other, gave, received, lastOn }) => (
        <li key={other}>
          <ThingLink id={other}>{personName(index, other)}</ThingLink>
          <span className="muted">
            {[
              gave > 0 && t('gaveTimes', { count: gave }),
              received > 0 && t('receivedTimes', { count: received }),
              t('lastOn', { day: shortDay(lastOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </Entries>
  )
}
