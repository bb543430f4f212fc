import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { ListShape, ObjectShape } from '../../../domain/network/shape.ts'
import { proposedInvitations } from '../../../domain/recording/proposed-invitations.ts'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { useEditor } from './EditorContext.ts'
import styles from './RecordEditor.module.css'
import { ReferencesField } from './ReferencesField.tsx'

interface InvitationsFieldProps {
  label: string
  wrong: string | undefined
  shape: ListShape
  value: readonly Draft[]
}

/** What is asked of an invitation, before the meeting and after it: of everybody, and of some. */
const ASKED = {
  planned: { all: ['response'], some: ['reportDueOn', 'through'] },
  held: { all: ['attendance', 'contribution'], some: ['through', 'recordSentOn'] },
  cancelled: { all: ['response'], some: [] },
} as const

/**
 * Who is invited, ticked among everybody who belongs there, those usually forgotten on top; and of each what is known of
 * their coming.
 */
export function InvitationsField({ label, wrong, shape, value }: InvitationsFieldProps) {
  const { t } = useTranslation('recording')
  const { network } = useEcoMap()
  const { draft, change, choicesOf } = useEditor()
  const proposed = useMemo(() => proposedInvitations(network), [network])
  const invited = value.map(({ person }) => person as string)
  const part = shape.of as ObjectShape
  const status = (draft.status ?? 'held') as keyof typeof ASKED
  const people = choicesOf(['Professional', 'Child', 'FamilyMember'], 'person')
  const nameOf = (id: unknown) => people.find(({ value: one }) => one === id)?.name ?? t('notOnRecord')
  const because = new Map(proposed.map((one) => [one.person, one.because.map((why) => t(`because.${why}`))]))
  const place = new Map(proposed.map(({ person }, at) => [person, at]))
  const choices = people
    .map((one) => ({ ...one, hint: because.get(one.value)?.join(', ') || one.hint }))
    .toSorted((one, other) => (place.get(one.value) ?? Infinity) - (place.get(other.value) ?? Infinity))
  const missing = proposed.filter(({ person }) => !invited.includes(person))
  const invite = (ids: readonly string[]) =>
    change(
      ['invitations'],
      [
        ...value.filter(({ person }) => ids.includes(person as string)),
        ...ids.filter((id) => !invited.includes(id)).map((person) => ({ person })),
      ],
    )
  return (
    <fieldset className={styles.parts}>
      <legend className={entry.label}>{label}</legend>
      {wrong && <p className={entry.wrong}>{wrong}</p>}
      {missing.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => invite([...invited, ...missing.map(({ person }) => person)])}
        >
          {t('inviteAll', { count: missing.length })}
        </button>
      )}
      <ReferencesField
        label={t('invited')}
        wrong={undefined}
        choices={choices}
        isOfDirectory
        chosen={invited}
        onChoose={invite}
      />
      {status === 'held' && value.some(({ attendance }) => attendance === undefined) && (
        <button
          type="button"
          className="button"
          onClick={() =>
            change(
              ['invitations'],
              value.map((one) =>
                one.attendance === undefined
                  ? { ...one, attendance: 'in-person', contribution: one.contribution ?? 'spoken' }
                  : one,
              ),
            )
          }
        >
          {t('allCame')}
        </button>
      )}
      <ol>
        {value.map((invitation, at) => (
          <li key={invitation.person as string} className={styles.part}>
            <p className={styles.who} dir="auto">
              {nameOf(invitation.person)}
            </p>
            <div className={styles.row}>
              {ASKED[status].all.map((name) => (
                <Asked key={name} part={part} name={name} at={at} invitation={invitation} />
              ))}
            </div>
            {ASKED[status].some.length > 0 && (
              <details className={styles.group}>
                <summary>{t('moreOf', { name: nameOf(invitation.person) })}</summary>
                <div className={styles.row}>
                  {ASKED[status].some.map((name) => (
                    <Asked key={name} part={part} name={name} at={at} invitation={invitation} />
                  ))}
                </div>
              </details>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

interface AskedProps {
  part: ObjectShape
  name: string
  at: number
  invitation: Draft
}

function Asked({ part, name, at, invitation }: AskedProps) {
  const { fieldOf } = useEditor()
  const field = part.fields.get(name)
  return field && fieldOf(field, ['invitations', at, name], invitation[name])
}
