import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../domain/meetings/agenda.ts'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './AgendaPage.module.css'

/** The open needs, the most serious first, each with who is recorded as meeting it. */
export function AgendaNeeds({ needs }: Pick<Agenda, 'needs'>) {
  const { t } = useTranslation(['meetings', 'codes'])
  const { index } = useEcoMap()
  if (needs.length === 0) return <p>{t('agenda.noNeeds')}</p>
  const titles = { level: t('agenda.level'), metBy: t('agenda.metBy') }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('agenda.need')}</th>
          <th scope="col">{titles.level}</th>
          <th scope="col">{titles.metBy}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map(({ need, level, professionals, supports }) => (
          <tr key={need.id}>
            <th scope="row" dir="auto">
              {need.description}
              {need.of !== index.child.id && ` (${personName(index, need.of)})`}
            </th>
            <td data-title={titles.level}>{t(`codes:level.${level}`)}</td>
            <td data-title={titles.metBy} dir="auto">
              {[...professionals, ...supports].map((id) => personName(index, id)).join(', ') ||
                t('agenda.nobodyMeets')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
