import { useTranslation } from 'react-i18next'
import { firstDayOf } from '../../../domain/what-if/change.ts'
import { longDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import { Icon } from '../../ui/Icon.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Session } from './session.ts'
import { useChangeWords } from './useChangeWords.ts'
import styles from './WhatIfPanel.module.css'

/** What is supposed, each change with a way to take it out, and why the record does not take one any more. */
export function ChangeList({ session }: { session: Session }) {
  const { t } = useTranslation('whatIf')
  const { whatIf, index, day } = useEcoMap()
  const words = useChangeWords(index)
  return (
    <section className={styles.section} aria-label={t('changes')}>
      <h2 className={styles.title}>{t('changes')}</h2>
      {session.changes.length === 0 && <p className={entry.hint}>{t('noChanges')}</p>}
      <ul className={styles.changes}>
        {session.changes.map((change, at) => {
          const told = words(change)
          const problems = whatIf.problems.filter((problem) => problem.change === at)
          const first = firstDayOf(change)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two changes may say the same; their place tells them apart
            <li key={at} className={styles.change} data-refused={problems.length > 0 || undefined}>
              <div>
                <p dir="auto">{told}</p>
                {problems.map(({ message }) => (
                  <p key={message} className={styles.refused}>
                    {t('notApplied')} {message}.
                  </p>
                ))}
                {first !== undefined && first > day && (
                  <p className={entry.hint}>{t('later', { day: longDay(day) })}</p>
                )}
              </div>
              <button
                type="button"
                className="button icon-button ghost"
                aria-label={t('remove', { change: told })}
                onClick={() => whatIf.remove(at)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          )
        })}
      </ul>
      <p className={entry.hint}>{t('hint')}</p>
    </section>
  )
}
