import type {
  EnteredAgency,
  EnteredPanel,
  EnteredProfessional,
  EnteredRole,
  EnteredTeam,
  Lasting,
} from './entered.ts'

/** What was written of something, or nothing. */
function written(text: string): string | undefined {
  return text.trim() || undefined
}

/** An agency as a network file says it. */
export function agencyRecord(id: string, { name, sector, remit, phone }: EnteredAgency) {
  return { id, name: name.trim(), sector, remit: written(remit), phone: written(phone) }
}

/** A team as a network file says it. */
export function teamRecord(id: string, agency: string, { name, area }: EnteredTeam) {
  return { id, name: name.trim(), agency, area: written(area) }
}

/** A panel as a network file says it. */
export function panelRecord(id: string, { name, members }: EnteredPanel) {
  return { id, name: name.trim(), members: members.map((member) => member.id) }
}

/** A role as a network file says it. */
export function roleRecord(id: string, entered: EnteredRole) {
  const { title, clientGroup, universal, remit, boundaries } = entered
  return {
    ...{ id, title: title.trim(), function: entered.function, clientGroup },
    universal: universal || undefined,
    ...{ remit: written(remit), boundaries: written(boundaries) },
  }
}

/**
 * The lists of a network file with a professional, and with the agency and the role that come with them where these are new.
 * @param ids the ids that these have, or get
 */
export function professionalRecords(
  ids: { professional: string; agency: string; role: string },
  entered: EnteredProfessional,
): Partial<Record<'agencies' | 'roles' | 'professionals', unknown[]>> {
  const { name, phone, email, background, skills, newAgency, newRole, teams, supervisors } = entered
  const lasting = ({ from, until }: Lasting) => ({ from, until })
  return {
    ...(newAgency && { agencies: [agencyRecord(ids.agency, newAgency)] }),
    ...(newRole && { roles: [roleRecord(ids.role, newRole)] }),
    professionals: [
      {
        id: ids.professional,
        name: name.trim(),
        agency: newAgency ? ids.agency : entered.agency.chosen?.id,
        roles: [...entered.roles.map(({ id }) => id), ...(newRole ? [ids.role] : [])],
        teams: teams.map((one) => ({ team: one.id, ...lasting(one) })),
        supervisedBy: supervisors.map((one) => ({ professional: one.id, ...lasting(one) })),
        ...{ phone: written(phone), email: written(email), background: written(background) },
        skills: skills
          .split(',')
          .map((skill) => skill.trim())
          .filter((skill) => skill !== ''),
      },
    ],
  }
}
