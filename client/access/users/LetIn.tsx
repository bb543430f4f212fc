import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { AskDialog } from '../../ui/AskDialog.tsx'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import type { Facts } from './user-facts.ts'
import { DisableUserMutation, EnableUserMutation } from './users.query.ts'
import { useTroubleWords } from './useTroubleWords.ts'

/** Whether somebody comes in, to be changed once it was asked. */
export function LetIn({ facts: { id, name, isDisabled, issuer, subject } }: { facts: Facts }) {
  const { t } = useTranslation('users')
  const troubleOf = useTroubleWords()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState<'disabled' | 'enabled'>()
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [disabling, disable] = useMutation(DisableUserMutation)
  const [enabling, enable] = useMutation(EnableUserMutation)
  const isUnderWay = disabling.fetching || enabling.fetching

  async function change() {
    setAsking(false)
    if (isUnderWay) return
    const context = { additionalTypenames: ['UserSession'] }
    const { error, result } = isDisabled
      ? await enable({ id }, context).then(({ error, data }) => ({ error, result: data?.enableUser }))
      : await disable({ id }, context).then(({ error, data }) => ({ error, result: data?.disableUser }))
    setTrouble(troubleOf({ error, refused: result?.__typename === 'Refused' ? result : undefined }))
    setSaid(result?.__typename === 'User' ? (result.isDisabled ? 'disabled' : 'enabled') : undefined)
  }
  const asked = isDisabled ? 'enabling' : 'disabling'
  const state = isDisabled ? 'closed' : issuer && subject ? 'open' : 'noWay'
  return (
    <Section
      title={t('access.title')}
      action={
        <button
          type="button"
          className="button"
          aria-disabled={isUnderWay || undefined}
          onClick={() => setAsking(true)}
        >
          {t(isDisabled ? 'access.enable' : 'access.disable')}
        </button>
      }
    >
      <p>{t(`access.${state}`)}</p>
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <p role="status" className={said ? section.said : 'visually-hidden'}>
        {said && t(`access.${said}`)}
      </p>
      {isAsking && (
        <AskDialog
          title={t(`${asked}.title`, { name })}
          text={t(`${asked}.text`)}
          stay={t(`${asked}.stay`)}
          onStay={() => setAsking(false)}
          go={t(`${asked}.go`)}
          onGo={() => void change()}
        />
      )}
    </Section>
  )
}
