import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { MadeFor } from '../held/MadeFor.tsx'
import styles from './AgendaPage.module.css'
import { AgendaSheet } from './AgendaSheet.tsx'
import { AGENDA_PARTS, type AgendaPart } from './agenda-parts.ts'

/** A meeting's agenda as it goes on paper, in place of the map; with what is left out of it at will. */
export function AgendaPage({ id }: { id: string }) {
  const { t } = useTranslation(['meetings', 'codes'])
  const { index, go } = useEcoMap()
  const [parts, setParts] = useState<readonly AgendaPart[]>(AGENDA_PARTS)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusThereAndBack(heading)
  const meeting = index.meetings.get(id)
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <button type="button" className="button" onClick={() => go({ agenda: undefined })}>
          {t('agenda.back')}
        </button>
        {meeting && (
          <>
            <MadeFor />
            <FilterChoices
              label={t('agenda.with')}
              choices={AGENDA_PARTS.map((value) => ({ value, name: t(`agenda.part.${value}`) }))}
              chosen={parts}
              onChoose={setParts}
            />
            <button type="button" className="button primary" onClick={() => window.print()}>
              <Icon name="print" size={16} />
              {t('agenda.print')}
            </button>
          </>
        )}
      </div>
      {meeting ? (
        <article className={styles.sheet} aria-labelledby="agenda-title">
          <h1 id="agenda-title" ref={heading} tabIndex={-1}>
            {t('agenda.title', { forum: t(`codes:forum.${meeting.forum}`), day: longDay(meeting.on) })}
          </h1>
          <AgendaSheet meeting={meeting} parts={parts} />
        </article>
      ) : (
        <div className={styles.gone}>
          <h1 ref={heading} tabIndex={-1}>
            {t('agenda.gone')}
          </h1>
          <p>{t('agenda.goneText')}</p>
        </div>
      )}
    </div>
  )
}

/** The button that led here goes with the page it stood on, and comes back with it: the focus goes along. */
function useFocusThereAndBack(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    heading.current?.focus()
    return () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-details-name]')?.focus())
    }
  }, [heading])
}
