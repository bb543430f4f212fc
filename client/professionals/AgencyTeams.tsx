import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../access/users/useFocusBack.ts'
import type { TeamFactsFragment } from '../api/generated/graphql.ts'
import section from '../ui/Section.module.css'
import { ChangeSection } from './ChangeSection.tsx'
import { TeamForm } from './forms/TeamForm.tsx'

interface AgencyTeamsProps {
  agency: string
  teams: readonly TeamFactsFragment[]
}

/** The teams of an agency, each to be changed, and a form for one more. */
export function AgencyTeams({ agency, teams }: AgencyTeamsProps) {
  const { t } = useTranslation('professionals')
  return (
    <ChangeSection
      title={t('agency.teams')}
      change={t('agency.newTeam')}
      staysOpen
      form={(onKept, onCancel) => <TeamForm agency={agency} onKept={onKept} onCancel={onCancel} />}
    >
      {teams.length === 0 ? (
        <p>{t('agency.noTeams')}</p>
      ) : (
        <ul className={section.items} aria-label={t('agency.teams')}>
          {teams.map((team) => (
            <Team key={team.id} agency={agency} team={team} />
          ))}
        </ul>
      )}
    </ChangeSection>
  )
}

function Team({ agency, team }: { agency: string; team: TeamFactsFragment }) {
  const { t } = useTranslation('professionals')
  const [isOpen, setOpen] = useState(false)
  const button = useFocusBack(isOpen)
  const close = () => setOpen(false)
  if (isOpen)
    return (
      <li>
        <TeamForm agency={agency} facts={team} onKept={close} onCancel={close} />
      </li>
    )
  return (
    <li className={section.item}>
      <div>
        <p className={section.what} dir="auto">
          {team.name}
        </p>
        {team.area && (
          <p className="muted" dir="auto">
            {team.area}
          </p>
        )}
      </div>
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={t('form.changeOf', { name: team.name })}
        onClick={() => setOpen(true)}
      >
        {t('change')}
      </button>
    </li>
  )
}
