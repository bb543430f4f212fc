import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { ChangeWords } from './ChangeWords.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { OutlineSection, OutlineTable } from './OutlineSection.tsx'
import { useOutline } from './outline-context.ts'
import { ThingList } from './ThingList.tsx'

/** Kin, siblings and informal supports, with what each holds for the child. */
export function OutlineFamily() {
  const { t } = useTranslation(['outline', 'codes', 'ecoMap'])
  const { index, day } = useEcoMap()
  const { model } = useOutline()
  const columns = t('family.columns', { returnObjects: true })
  const family = model.people.filter(({ kind }) => kind !== 'child')
  return (
    <OutlineSection title={t('family.heading')} count={family.filter(({ otherDay }) => !otherDay).length}>
      {family.length === 0 && <p className={styles.none}>{t('family.none', { day: longDay(day) })}</p>}
      {family.length > 0 && (
        <OutlineTable caption={t('family.heading')} columns={Object.values(columns)}>
          {family.map((person) => {
            const tie = model.ties.find(({ kind, from }) => kind === 'kinship' && from === person.id)
            return (
              <OutlineRow
                key={person.id}
                ids={[person.id, ...(tie ? [tie.id] : [])]}
                name={
                  <>
                    <ThingLink id={person.id}>{person.name}</ThingLink>
                    <ChangeWords changes={person.changes} />
                  </>
                }
                cells={[
                  {
                    column: columns.kinship,
                    content:
                      person.kinships.map((kinship) => t(`codes:kinship.${kinship}`)).join(', ') ||
                      (person.kind === 'sibling' ? t('ecoMap:words.sibling') : t('none')),
                  },
                  {
                    column: columns.lives,
                    content: (
                      <ThingList
                        things={person.households.map((id) => ({ id, name: index.households.get(id)?.name }))}
                      />
                    ),
                  },
                  {
                    column: columns.quality,
                    content: tie?.quality ? t(`codes:quality.${tie.quality}`) : t('notRated'),
                  },
                  {
                    column: columns.supports,
                    content: (
                      <ThingList
                        things={model.needs
                          .filter(({ supportedBy }) => supportedBy.includes(person.id))
                          .map(({ id, description }) => ({ id, name: description }))}
                      />
                    ),
                  },
                ]}
              />
            )
          })}
        </OutlineTable>
      )}
    </OutlineSection>
  )
}
