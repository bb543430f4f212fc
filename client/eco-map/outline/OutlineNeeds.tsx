import { useTranslation } from 'react-i18next'
import { LEVELS } from '../../../domain/network/codes.ts'
import { longDay } from '../../locales/dates.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { ChangeWords } from './ChangeWords.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { OutlineSection, OutlineTable } from './OutlineSection.tsx'
import { useOutline } from './outline-context.ts'
import { ThingList } from './ThingList.tsx'

/** The needs open on the day, the most serious first, with who meets each. */
export function OutlineNeeds() {
  const { t } = useTranslation(['outline', 'codes'])
  const { index, day } = useEcoMap()
  const { model } = useOutline()
  const columns = t('needs.columns', { returnObjects: true })
  const needs = model.needs.toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
  return (
    <OutlineSection title={t('needs.heading')} count={needs.filter(({ otherDay }) => !otherDay).length}>
      {needs.length === 0 && <p className={styles.none}>{t('needs.none', { day: longDay(day) })}</p>}
      {needs.length > 0 && (
        <OutlineTable caption={t('needs.heading')} columns={Object.values(columns)}>
          {needs.map((need) => (
            <OutlineRow
              key={need.id}
              ids={[need.id]}
              name={
                <>
                  <ThingLink id={need.id}>{need.description}</ThingLink>
                  <span className={styles.under}>{t(`codes:needCategory.${need.category}`)}</span>
                  <ChangeWords changes={need.changes} />
                  {need.unmet && !need.otherDay && <span className={styles.warning}>{t('needs.unmet')}</span>}
                </>
              }
              cells={[
                {
                  column: columns.of,
                  content: <ThingLink id={need.of}>{personName(index, need.of)}</ThingLink>,
                },
                { column: columns.level, content: t(`codes:level.${need.level}`) },
                {
                  column: columns.addressed,
                  content: (
                    <ThingList
                      things={need.addressedBy.map((id) => ({
                        id,
                        name: personName(index, index.involvements.get(id)?.professional ?? ''),
                      }))}
                    />
                  ),
                },
                {
                  column: columns.supported,
                  content: (
                    <ThingList things={need.supportedBy.map((id) => ({ id, name: personName(index, id) }))} />
                  ),
                },
              ]}
            />
          ))}
        </OutlineTable>
      )}
    </OutlineSection>
  )
}
