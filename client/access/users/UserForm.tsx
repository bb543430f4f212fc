import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { codeOf } from '../../api/codes.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import { newId } from '../../api/new-id.ts'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { ProfessionalField } from './ProfessionalField.tsx'
import { UserConflict } from './UserConflict.tsx'
import { type EnteredUser, enteredOf, type Facts, inputOf } from './user-facts.ts'
import { KeepUserMutation, UserFacts } from './users.query.ts'
import { useTroubleWords } from './useTroubleWords.ts'

const ROLES = ['SOCIAL_WORKER', 'SUPERVISOR', 'PANEL_MEMBER', 'PRACTICE_ADMINISTRATOR', 'AUDITOR'] as const

interface UserFormProps {
  /** Who is changed; nobody for a new user. */
  facts?: Facts
  /** The identity provider of a new user, as long as no other is entered. */
  issuer?: string
  onKept: (id: string) => void
  onCancel: () => void
}

/** Who somebody is that may sign in, to be changed. Where somebody else was first, both are shown and nothing is lost. */
export function UserForm({ facts, issuer, onKept, onCancel }: UserFormProps) {
  const { t } = useTranslation('users')
  const access = useTranslation('access')
  const troubleOf = useTroubleWords()
  const form = useRef<HTMLFormElement>(null)
  // Sent again after a lost answer it is the same user, who is made once.
  const [id] = useState(() => facts?.id ?? newId())
  const [madeFrom, setMadeFrom] = useState(facts?.version ?? null)
  const [entered, setEntered] = useState(() => enteredOf(facts, issuer))
  const [theirs, setTheirs] = useState<Facts>()
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, send] = useMutation(KeepUserMutation)
  const set = (part: Partial<EnteredUser>) => setEntered((before) => ({ ...before, ...part }))
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])

  async function keep(from: number | null) {
    if (fetching) return
    const { text, chosen } = entered.professional
    if (text.trim() !== '' && !chosen)
      return setTrouble([t('wrong', { field: t('fields.professional'), what: t('find.chooseOne') })])
    const input = inputOf(entered, id, from)
    const { data, error } = await send({ input }, { additionalTypenames: ['UserConnection'] })
    const result = data?.keepUser
    const isConflict = result?.__typename === 'UserConflict'
    setTheirs(isConflict ? readFragment(UserFacts, result.present) : undefined)
    setTrouble(troubleOf({ error, refused: result?.__typename === 'Refused' ? result : undefined }))
    if (result?.__typename === 'User') onKept(id)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void keep(madeFrom)
  }
  const title = facts ? t('form.change', { name: facts.name }) : t('form.new')
  return (
    <form ref={form} className={section.form} onSubmit={submit} aria-label={title}>
      <TextField label={t('fields.name')} text={entered.name} onText={(name) => set({ name })} />
      <FilterChoices
        label={t('fields.roles')}
        choices={ROLES.map((value) => ({
          value,
          name: access.t(`role.${codeOf(value)}`),
          hint: access.t(`roleMay.${codeOf(value)}`),
        }))}
        chosen={entered.roles}
        onChoose={(roles) => set({ roles })}
      />
      <TextField
        label={t('fields.issuer')}
        hint={t('fields.issuerHint')}
        text={entered.issuer}
        onText={(text) => set({ issuer: text })}
      />
      <TextField
        label={t('fields.subject')}
        hint={facts?.subject ? `${t('fields.subjectHint')} ${t('fields.signsOut')}` : t('fields.subjectHint')}
        text={entered.subject}
        onText={(subject) => set({ subject })}
      />
      <ProfessionalField sought={entered.professional} onSeek={(professional) => set({ professional })} />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      {theirs && (
        <UserConflict
          theirs={theirs}
          mine={entered}
          onKeepMine={() => {
            setMadeFrom(theirs.version)
            void keep(theirs.version)
          }}
          onTakeTheirs={() => {
            setMadeFrom(theirs.version)
            setEntered(enteredOf(theirs))
            setTheirs(undefined)
          }}
        />
      )}
      <div className={entry.offers}>
        {!theirs && (
          <button type="submit" className="button primary" aria-disabled={fetching || undefined}>
            {t(facts ? 'form.keep' : 'form.make')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}
