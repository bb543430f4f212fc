import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DayField } from '../../ui/DayField.tsx'
import type { Findable, Sought } from '../../ui/FindField.tsx'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { ColleagueField } from './ColleagueField.tsx'
import { endOf, type GrantKind, kindsFor, type Lasting, lastDay, lastingsFor } from './grant-kinds.ts'
import { TeamField } from './TeamField.tsx'
import { useGive } from './useGive.ts'
import type { Facts } from './user-facts.ts'

interface GiveFormProps {
  /** To whom. */
  facts: Facts
  onGiven: () => void
  onCancel: () => void
}

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }

/** Gives somebody the cases of a team or a colleague to see, for a time and with a reason. */
export function GiveForm({ facts, onGiven, onCancel }: GiveFormProps) {
  const { t } = useTranslation('users')
  const give = useGive()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<GrantKind>()
  const [team, setTeam] = useState(NOTHING)
  const [colleague, setColleague] = useState(NOTHING)
  const [lasting, setLasting] = useState<Lasting>()
  const [other, setOther] = useState(() => lastDay('fortnight', '') ?? '')
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [isUnderWay, setUnderWay] = useState(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('button')?.focus(), [])
  const isTeam = kind === 'team' || kind === 'cover-team'
  const chosen = (isTeam ? team : colleague).chosen
  const lastings = kind ? lastingsFor(kind) : []
  const until = lasting && lastDay(lasting, other)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isUnderWay) return
    if (!kind) return setTrouble([t('give.chooseKind')])
    if (!chosen) return setTrouble([t(isTeam ? 'give.chooseTeam' : 'give.chooseColleague')])
    if (!lasting || !lastings.includes(lasting)) return setTrouble([t('give.chooseLasting')])
    setUnderWay(true)
    const wrong = await give({
      ...{ kind, user: facts.id, covers: chosen.id, why },
      until: until === undefined ? undefined : endOf(until),
    })
    setUnderWay(false)
    setTrouble(wrong)
    if (wrong.length === 0) onGiven()
  }
  return (
    <form
      ref={form}
      className={section.form}
      onSubmit={submit}
      aria-label={t('give.title', { name: facts.name })}
    >
      <Choose
        label={t('fields.kind')}
        placeholder={t('fields.choose')}
        choices={kindsFor(facts.roles).map((value) => ({ value, name: t(`give.kind.${value}`) }))}
        chosen={kind}
        onChoose={setKind}
      />
      {kind && isTeam && <TeamField sought={team} onSeek={setTeam} />}
      {kind && !isTeam && <ColleagueField of={facts.id} sought={colleague} onSeek={setColleague} />}
      {kind && (
        <Choose
          label={t('fields.lasting')}
          placeholder={t('fields.choose')}
          choices={lastings.map((value) => ({ value, name: t(`give.lasting.${value}`) }))}
          chosen={lasting}
          onChoose={setLasting}
        />
      )}
      {lasting === 'day' && <DayField label={t('fields.until')} day={other} onDay={setOther} />}
      {until !== undefined && lasting !== 'day' && (
        <p className={entry.hint}>{t('give.until', { day: longDay(until) })}</p>
      )}
      <TextField label={t('fields.why')} text={why} onText={setWhy} />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary" aria-disabled={isUnderWay || undefined}>
          {t('give.send')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}
