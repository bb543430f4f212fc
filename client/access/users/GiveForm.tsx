import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import type { Findable, Sought } from '../../ui/FindField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { LastingField } from '../LastingField.tsx'
import { lastDay, startOf, thisDay } from '../lasting.ts'
import { useLasting } from '../useLasting.ts'
import { ColleagueField } from './ColleagueField.tsx'
import { type GrantKind, lastingsFor } from './grant-kinds.ts'
import { TeamField } from './TeamField.tsx'
import { useGive } from './useGive.ts'

interface GiveFormProps {
  /** To whom, or to which machine. */
  to: { id: string; name: string }
  /** What can be given to them; one alone is not asked for. */
  kinds: readonly GrantKind[]
  onGiven: () => void
  onCancel: () => void
}

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }
const BEGINNINGS = ['now', 'day'] as const

/** Gives somebody the cases of a team or a colleague to see, for a time and with a reason. */
export function GiveForm({ to, kinds, onGiven, onCancel }: GiveFormProps) {
  const { t } = useTranslation('users')
  const give = useGive()
  const [kind, setKind] = useState(kinds.length === 1 ? kinds[0] : undefined)
  const [team, setTeam] = useState(NOTHING)
  const [colleague, setColleague] = useState(NOTHING)
  const [beginning, setBeginning] = useState<(typeof BEGINNINGS)[number]>('now')
  const [first, setFirst] = useState<Day>(() => lastDay('week', '') ?? '')
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [isUnderWay, setUnderWay] = useState(false)
  const isTeam = kind === 'team' || kind === 'cover-team'
  const chosen = (isTeam ? team : colleague).chosen
  const from = beginning === 'day' ? first : undefined
  const lasting = useLasting(kind ? lastingsFor(kind) : [], from)

  async function send() {
    if (!kind) return setTrouble([t('give.chooseKind')])
    if (!chosen) return setTrouble([t(isTeam ? 'give.chooseTeam' : 'give.chooseColleague')])
    if (from !== undefined && from <= thisDay()) return setTrouble([t('give.chooseLater')])
    if (!lasting.isChosen) return setTrouble([t('give.chooseLasting')])
    setUnderWay(true)
    const wrong = await give({
      ...{ kind, user: to.id, covers: chosen.id, why },
      from: from && startOf(from),
      until: lasting.until,
    })
    setUnderWay(false)
    setTrouble(wrong)
    if (wrong.length === 0) onGiven()
  }
  return (
    <EntryForm
      label={t('give.title', { name: to.name })}
      send={t('give.send')}
      cancel={t('form.cancel')}
      isUnderWay={isUnderWay}
      trouble={trouble}
      onSend={() => void send()}
      onEnd={onCancel}
    >
      {kinds.length > 1 && (
        <Choose
          label={t('fields.kind')}
          placeholder={t('fields.choose')}
          choices={kinds.map((value) => ({ value, name: t(`give.kind.${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
      )}
      {kind && isTeam && <TeamField sought={team} onSeek={setTeam} />}
      {kind && !isTeam && <ColleagueField of={to.id} sought={colleague} onSeek={setColleague} />}
      {kind && (
        <>
          <Choose
            label={t('fields.beginning')}
            placeholder={t('fields.choose')}
            choices={BEGINNINGS.map((value) => ({ value, name: t(`give.beginning.${value}`) }))}
            chosen={beginning}
            onChoose={setBeginning}
          />
          {from !== undefined && <DayField label={t('fields.from')} day={first} onDay={setFirst} />}
          <LastingField {...lasting.field} />
        </>
      )}
      <TextField label={t('fields.why')} text={why} onText={setWhy} />
    </EntryForm>
  )
}
