import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ProposedInvitation,
  proposedInvitations,
} from '../../../domain/meetings/proposed-invitations.ts'
import type { Forum } from '../../../domain/network/codes.ts'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { type Choice, useEditor } from '../recording/EditorContext.ts'
import styles from '../recording/RecordEditor.module.css'
import { ReferencesField } from '../recording/ReferencesField.tsx'
import type { RowsProps } from './invitation-rows.ts'

const GROUPS = ['forgotten', 'network', 'family', 'others'] as const
type Group = (typeof GROUPS)[number]

interface WhoIsInvitedProps extends Pick<RowsProps, 'invitations' | 'onChange'> {
  people: readonly Choice[]
}

/** Everybody who can be invited, ticked: those easily left out on top, each with why they are proposed. */
export function WhoIsInvited({ people, invitations, onChange }: WhoIsInvitedProps) {
  const { t } = useTranslation('meetings')
  const { network, profile } = useEcoMap()
  const { draft } = useEditor()
  const forum = draft.forum as Forum | undefined
  const proposed = useMemo(
    () => new Map(proposedInvitations(network, profile, forum).map((one) => [one.person, one])),
    [network, profile, forum],
  )
  const invited = invitations.map(({ person }) => person)
  const missing = [...proposed.keys()].filter((person) => !invited.includes(person))
  const invite = (ids: readonly string[]) =>
    onChange([
      ...invitations.filter(({ person }) => ids.includes(person)),
      ...ids.filter((id) => !invited.includes(id)).map((person) => ({ person })),
    ])
  const place = new Map([...proposed.keys()].map((person, at) => [person, at]))
  const grouped = Map.groupBy(
    people.toSorted((one, other) => (place.get(one.value) ?? 0) - (place.get(other.value) ?? 0)),
    ({ value }) => groupOf(proposed.get(value)),
  )
  const choices = (group: Group) => {
    const among = grouped.get(group) ?? []
    const ids = new Set(among.map(({ value }) => value))
    return (
      <FilterChoices
        key={group}
        label={t(`group.${group}`)}
        inForm
        choices={among.map((one) => ({ ...one, hint: hintOf(one) }))}
        chosen={invited.filter((id) => ids.has(id))}
        onChoose={(chosen) => invite([...invited.filter((id) => !ids.has(id)), ...chosen])}
      />
    )
  }
  return (
    <>
      {missing.length > 0 && (
        <button type="button" className="button" onClick={() => invite([...invited, ...missing])}>
          {t('inviteAll', { count: missing.length })}
        </button>
      )}
      {GROUPS.filter((group) => group !== 'others').map(choices)}
      {grouped.has('others') && (
        <details
          className={styles.group}
          open={grouped.get('others')?.some(({ value }) => invited.includes(value))}
        >
          <summary>{t('othersOnRecord')}</summary>
          {choices('others')}
        </details>
      )}
      <ReferencesField
        label=""
        wrong={undefined}
        choices={[]}
        isOfDirectory
        chosen={invited}
        onChoose={invite}
      />
    </>
  )

  function hintOf({ value, hint }: Choice): string | undefined {
    const because = proposed.get(value)?.because.map((why) => t(`because.${why}`)) ?? []
    return [...because, hint].filter(Boolean).join(' · ') || undefined
  }
}

function groupOf(proposed: ProposedInvitation | undefined): Group {
  const because = proposed?.because ?? []
  if (because.includes('works-with-adult') || because.includes('not-invited-last')) return 'forgotten'
  if (because.includes('child') || because.includes('close-family')) return 'family'
  return proposed ? 'network' : 'others'
}
