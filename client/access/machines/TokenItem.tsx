import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { longMoment } from '../../locales/own-clock.ts'
import { AskDialog } from '../../ui/AskDialog.tsx'
import page from '../../ui/Page.module.css'
import section from '../../ui/Section.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { EndMachineTokenMutation } from './machines.query.ts'
import type { stateOf, Token } from './tokens.ts'
import { useTokenWords } from './useTokenWords.ts'

interface TokenItemProps {
  token: Token
  state: ReturnType<typeof stateOf>
  onEnded: () => void
}

/** A token: until when it is good, when it was last used, who made it; to be ended once it was asked. */
export function TokenItem({ token, state, onEnded }: TokenItemProps) {
  const { t } = useTranslation('machines')
  const troubleOf = useTroubleWords()
  const { until, used } = useTokenWords()(token)
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, end] = useMutation(EndMachineTokenMutation)

  async function go() {
    setAsking(false)
    if (fetching) return
    const { data, error } = await end({ id: token.id })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'Machine') onEnded()
  }
  return (
    <li className={section.item}>
      <div>
        <p className={section.what}>
          {token.endedAt ? t('tokens.endedAt', { moment: longMoment(token.endedAt) }) : until}
          {state === 'over' && <span className={page.mark}>{t('tokens.over')}</span>}
        </p>
        <p>{used}</p>
        <p className="muted" dir="auto">
          {t('made', { byName: token.byName, at: longMoment(token.at) })}
        </p>
        <div role="alert">
          <Trouble lines={trouble} />
        </div>
      </div>
      {state === 'good' && (
        <button
          type="button"
          className="button"
          aria-label={t('tokens.endOf', { what: until })}
          aria-disabled={fetching || undefined}
          onClick={() => setAsking(true)}
        >
          {t('tokens.end')}
        </button>
      )}
      {isAsking && (
        <AskDialog
          title={t('tokens.ending.title')}
          text={t('tokens.ending.text')}
          stay={t('stay')}
          onStay={() => setAsking(false)}
          go={t('tokens.ending.go')}
          onGo={() => void go()}
        />
      )}
    </li>
  )
}
