import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { longMoment } from '../../locales/own-clock.ts'
import { AskDialog } from '../../ui/AskDialog.tsx'
import section from '../../ui/Section.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { EndGrantMutation } from './give.query.ts'
import { type GrantFacts, useGrantWords } from './useGrantWords.ts'
import { useTroubleWords } from './useTroubleWords.ts'

interface GrantItemProps {
  grant: GrantFacts
  /** Whose it is. */
  name: string
  isOwn: boolean
  onEnded: () => void
}

/** Whose cases somebody may see, since when and until when, why and by whose word; to be ended once it was asked. */
export function GrantItem({ grant, name, isOwn, onEnded }: GrantItemProps) {
  const { t } = useTranslation('users')
  const troubleOf = useTroubleWords()
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, end] = useMutation(EndGrantMutation)
  const what = useGrantWords()(grant)
  const { id, until, why, byName } = grant
  const [from, at] = [longMoment(grant.from), longMoment(grant.at)]

  async function go() {
    setAsking(false)
    if (fetching) return
    const { data, error } = await end({ id }, { additionalTypenames: ['User', 'Machine'] })
    const result = data?.endGrant
    setTrouble(troubleOf({ error, refused: result?.__typename === 'Refused' ? result : undefined }))
    if (result?.__typename === 'UserGrant') onEnded()
  }
  return (
    <li className={section.item}>
      <div>
        <p className={section.what} dir="auto">
          {what}
        </p>
        <p>{until ? t('sees.period', { from, until: longMoment(until) }) : t('sees.forGood', { from })}</p>
        <p className="muted" dir="auto">
          {t('sees.why', { why, byName, at })}
        </p>
        <div role="alert">
          <Trouble lines={trouble} />
        </div>
      </div>
      {!isOwn && (
        <button
          type="button"
          className="button"
          aria-label={t('sees.endOf', { what })}
          aria-disabled={fetching || undefined}
          onClick={() => setAsking(true)}
        >
          {t('sees.end')}
        </button>
      )}
      {isAsking && (
        <AskDialog
          title={t('ending.title')}
          text={t('ending.text', { what, name })}
          stay={t('ending.stay')}
          onStay={() => setAsking(false)}
          go={t('ending.end')}
          onGo={() => void go()}
        />
      )}
    </li>
  )
}
