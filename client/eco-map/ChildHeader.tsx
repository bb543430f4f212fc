import { useTranslation } from 'react-i18next'
import { useAgeWords } from '../locales/age.ts'
import { longDay } from '../locales/dates.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './ChildHeader.module.css'
import { useEcoMap } from './EcoMapContext.ts'
import { RecordMenu } from './recording/RecordMenu.tsx'
import { TakeAway } from './TakeAway.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

/** Whose map it is, how the network stands in a line, and the page's views. */
export function ChildHeader() {
  const { t } = useTranslation(['ecoMap', 'codes', 'whatIf'])
  const { index, day, today, network, model, search, whatIf, pack } = useEcoMap()
  const age = useAgeWords()
  const { child } = index
  const pathway = t(`codes:pathway.${network.pathway}`)
  const facts = [
    child.knownAs && t('knownAs', { name: child.knownAs }),
    age(child, day),
    network.pathwayFrom ? t('pathwaySince', { pathway, day: longDay(network.pathwayFrom) }) : pathway,
    t('professionals', { count: model.professionals.length }),
    t('agencies', { count: new Set(model.professionals.map(({ agency }) => agency)).size }),
  ].filter(Boolean)
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <div className={styles.name}>
          <h1 dir="auto">{child.name}</h1>
          {day !== today && (
            <p className={styles.otherDay}>
              {t(day < today ? 'day.asItWas' : 'day.asPlanned', { day: longDay(day) })}
            </p>
          )}
          {search.whatif !== undefined && <p className={styles.otherDay}>{t('whatIf:badge')}</p>}
          {search.with !== undefined && search.whatif === undefined && (
            <p className={styles.otherDay}>{t('day.comparedWith', { day: longDay(search.with) })}</p>
          )}
        </div>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        <ViewSwitch />
        {search.whatif === undefined && !pack && (
          <button
            type="button"
            className="button"
            aria-label={t('whatIf:start')}
            onClick={() => whatIf.start()}
          >
            <Icon name="question" size={16} />
            <span className="wide-only">{t('whatIf:start')}</span>
          </button>
        )}
        {search.whatif === undefined && !pack && <RecordMenu />}
        <TakeAway />
      </div>
    </header>
  )
}
