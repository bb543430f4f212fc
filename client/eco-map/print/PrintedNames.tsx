import { useTranslation } from 'react-i18next'
import { LEVELS } from '../../../domain/network/codes.ts'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { filteredModel } from '../filters.ts'
import styles from './PrintSheet.module.css'

/** What the map has no room to write out, and paper can't show on asking: needs in their own words, and whole names. */
export function PrintedNames() {
  const { t } = useTranslation(['ecoMap', 'codes'])
  const { model, search, index } = useEcoMap()
  const { needs, professionals, agencies } = filteredModel(model, search)
  const agencyName = new Map(agencies.map(({ id, name }) => [id, name]))
  return (
    <section className={styles.names}>
      {needs.length > 0 && (
        <>
          <h2>{t('print.needs')}</h2>
          <ul>
            {needs
              .toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
              .map(({ id, of, description, category, level }) => (
                <li key={id} dir="auto">
                  <b>{description}</b>
                  {' · '}
                  {[
                    personName(index, of),
                    t(`codes:needCategory.${category}`),
                    t(`codes:level.${level}`),
                  ].join(', ')}
                </li>
              ))}
          </ul>
        </>
      )}
      {professionals.length > 0 && (
        <>
          <h2>{t('print.professionals')}</h2>
          <ul>
            {professionals
              .toSorted((one, other) => one.name.localeCompare(other.name))
              .map(({ id, name, roles, agency, lead }) => (
                <li key={id} dir="auto">
                  <b>{name}</b>
                  {' · '}
                  {[...roles, agencyName.get(agency), lead ? t('print.lead') : undefined]
                    .filter((part) => part !== undefined)
                    .join(', ')}
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  )
}
