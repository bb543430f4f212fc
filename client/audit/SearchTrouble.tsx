import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import type { Day } from '../../domain/network/day.ts'
import { longDay } from '../locales/dates.ts'
import table from '../ui/Table.module.css'

/** Why the journal could not be searched, where whoever searches can do something about it. */
export type AuditTrouble = 'tooLong' | 'wrong'

const TROUBLES: Record<string, AuditTrouble> = { SEARCH_TOO_LONG: 'tooLong', BAD_USER_INPUT: 'wrong' }

export function troubleOf(error: CombinedError | undefined): AuditTrouble | undefined {
  const code = error?.graphQLErrors[0]?.extensions.code
  return typeof code === 'string' ? TROUBLES[code] : undefined
}

/** What is wrong with a search, and what helps. */
export function SearchTrouble({ trouble }: { trouble: AuditTrouble }) {
  const { t } = useTranslation('audit')
  return (
    <div role="alert" className={table.empty}>
      <h2>{t(`${trouble}.title`)}</h2>
      <p>{t(`${trouble}.text`)}</p>
    </div>
  )
}

/** The journal has nothing of what was looked for. */
export function NothingFound({ from, until }: { from: Day; until: Day }) {
  const { t } = useTranslation('audit')
  return (
    <div role="status" className={table.empty}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text', { from: longDay(from), until: longDay(until) })}</p>
    </div>
  )
}
