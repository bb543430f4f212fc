import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { emphasisOf } from '../emphasis.ts'
import { filteredModel } from '../filters.ts'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { MapFilter } from '../MapFilter.tsx'
import { ConsentLine } from '../sharing/ConsentLine.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineChanges } from './OutlineChanges.tsx'
import { OutlineFamily } from './OutlineFamily.tsx'
import { OutlineHouseholds } from './OutlineHouseholds.tsx'
import { OutlineInformation } from './OutlineInformation.tsx'
import { OutlineNeeds } from './OutlineNeeds.tsx'
import { OutlineProfessionals } from './OutlineProfessionals.tsx'
import { OutlineContext } from './outline-context.ts'

/**
 * The map in words: the same model as headings, lists and tables, complete by keyboard and screen reader and in
 * step with what is chosen and lit up on the map.
 */
export function EcoMapOutline() {
  const { t } = useTranslation('outline')
  const { drawn, comparison, search, findings, day } = useEcoMap()
  const shown = useMemo(() => filteredModel(drawn, search), [drawn, search])
  const emphasis = useMemo(() => emphasisOf(findings, search, comparison), [findings, search, comparison])
  const outline = useMemo(() => ({ model: shown, emphasis }), [shown, emphasis])
  return (
    <OutlineContext value={outline}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={styles.outline} aria-label={t('title')} tabIndex={0}>
        <div className={styles.head}>
          <p className="muted">{t('lead', { day: longDay(day) })}</p>
          <MapFilter shown={shown.professionals.filter(({ otherDay }) => !otherDay).length} />
        </div>
        <HeldNotice />
        <ConsentLine />
        {comparison && <OutlineChanges comparison={comparison} />}
        <OutlineNeeds />
        <OutlineProfessionals />
        <OutlineFamily />
        <OutlineHouseholds />
        <OutlineInformation />
      </section>
    </OutlineContext>
  )
}
