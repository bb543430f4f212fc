import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { SignaturesQuery } from './sharing.query.ts'
import { ASK_ANEW } from './useRecorded.ts'

/** Who recorded something here, and on which day; nothing of what a file brought. */
export function SignatureOf({ id }: { id: string }) {
  const { t } = useTranslation('sharing')
  const { index, pack } = useEcoMap()
  const [{ data }] = useQuery({
    query: SignaturesQuery,
    variables: { id: index.child.id },
    context: ASK_ANEW,
    pause: pack !== undefined,
  })
  const signature = data?.child?.signatures.find((one) => one.id === id)
  if (!signature?.byName || !signature.at) return null
  return (
    <span className="muted" dir="auto">
      {t('signed', { name: signature.byName, day: longDay(signature.at.slice(0, 10)) })}
    </span>
  )
}
