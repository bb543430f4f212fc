import { useTranslation } from 'react-i18next'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './EcoMapOutline.module.css'
import { OutlineSection } from './OutlineSection.tsx'
import { useOutline } from './outline-context.ts'
import { ThingList } from './ThingList.tsx'

/** The circles of the map: each household with who lives there on the day. */
export function OutlineHouseholds() {
  const { t } = useTranslation(['outline', 'codes'])
  const { index } = useEcoMap()
  const { model } = useOutline()
  if (model.circles.length === 0) return null
  return (
    <OutlineSection title={t('household.heading')} count={model.circles.length}>
      {model.circles.map(({ id, name, kind, childLivesHere, members }) => (
        <div key={id} className={styles.household}>
          <h3>
            <ThingLink id={id}>{name}</ThingLink>{' '}
            <span className={styles.under}>
              {[t(`codes:householdKind.${kind}`), childLivesHere && t('household.childLives')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </h3>
          <ThingList
            things={members.map((member) => ({ id: member, name: personName(index, member) }))}
            none={t('household.nobody')}
          />
        </div>
      ))}
    </OutlineSection>
  )
}
