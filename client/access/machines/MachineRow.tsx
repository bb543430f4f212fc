import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { longMoment } from '../../locales/own-clock.ts'
import page from '../../ui/Page.module.css'
import table from '../../ui/Table.module.css'
import styles from './MachineRow.module.css'
import { SCOPES, stateOf } from './tokens.ts'
import type { Machine } from './useMachines.ts'
import { useTokenWords } from './useTokenWords.ts'

/** A machine as one row that leads to all there is to say of it. */
export function MachineRow({ machine }: { machine: Machine }) {
  const { t } = useTranslation('machines')
  const wordsOf = useTokenWords()
  const { id, name, purpose, scopes, endedAt, tokens } = machine
  const now = new Date()
  const good = tokens.filter((token) => stateOf(token, now) === 'good')
  return (
    <tr>
      <th scope="row">
        <Link to="/machines/$machineId" params={{ machineId: id }} className={table.name}>
          <bdi>{name}</bdi>
        </Link>
        {endedAt && <span className={page.mark}>{t('ended')}</span>}
        <p className={styles.purpose} dir="auto">
          {purpose}
        </p>
      </th>
      <td>
        {SCOPES.filter((scope) => scopes.includes(scope))
          .map((scope) => t(`scope.${codeOf(scope)}`))
          .join(', ') || t('scope.none')}
      </td>
      <td>
        {good.map((token) => (
          <p key={token.id}>
            {wordsOf(token).until}. {wordsOf(token).used}.
          </p>
        ))}
        {good.length === 0 && t('tokens.noneGood')}
      </td>
      <td>
        <Sees machine={machine} now={now} />
      </td>
    </tr>
  )
}

/** Whose cases it sees, or who has to do what before it sees any. */
function Sees({ machine: { scopes, grants, endedAt, isYoursToGive }, now }: { machine: Machine; now: Date }) {
  const { t } = useTranslation('machines')
  if (endedAt) return t('sees.nothing')
  if (!scopes.includes('CASES')) return t('sees.noCases')
  if (grants.length > 0)
    return grants.map(({ id, covers: { name }, from }) => (
      <p key={id} dir="auto">
        {new Date(from) > now ? t('sees.later', { name, moment: longMoment(from) }) : name}
      </p>
    ))
  return <span className={styles.waits}>{t(isYoursToGive ? 'sees.waits' : 'sees.waitsForAnother')}</span>
}
