import { ROLE_FUNCTIONS, SECTORS } from '../../domain/network/codes.ts'
import type { Agency, Professional, RecordOf, Role } from '../../domain/network/network-file.ts'
import { personName } from './names.ts'
import { randomOf } from './random.ts'

/** The agencies, teams, roles and professionals that all generated children share. */
export type Services = {
  agencies: Agency[]
  teams: RecordOf<'teams'>[]
  roles: Role[]
  professionals: Professional[]
}

const CHILDREN_A_PROFESSIONAL = 4
const UNIVERSAL = new Set(['teacher', 'gp', 'health-visitor', 'midwife', 'early-years-practitioner'])

/** @param children how many children they are to be around */
export function generateServices(seed: number, children: number): Services {
  const random = randomOf(seed, -1)
  const agencies: Agency[] = Array.from({ length: Math.max(16, Math.ceil(children / 50)) }, (_, index) => ({
    id: `agency-${padded(index)}`,
    name: `${random.pick(['North', 'South', 'East', 'West', 'Harbour', 'Valley'])} ${SECTORS[index % SECTORS.length]} service ${index}`,
    sector: SECTORS[index % SECTORS.length] as Agency['sector'],
    remit: 'Works with children and their families within the district.',
  }))
  const teams = agencies.map((agency, index) => ({
    id: `team-${padded(index)}`,
    name: `Team ${index}`,
    agency: agency.id,
    area: random.pick(['Riverside', 'Hillside', 'Old Town']),
  }))
  const roles: Role[] = ROLE_FUNCTIONS.map((title, index) => ({
    id: `role-${padded(index)}`,
    title: title.replaceAll('-', ' '),
    function: title,
    clientGroup: 'child',
    ...(UNIVERSAL.has(title) ? { universal: true } : {}),
  }))
  const count = Math.max(60, Math.ceil(children / CHILDREN_A_PROFESSIONAL))
  const professionals: Professional[] = Array.from({ length: count }, (_, index) => {
    const place = random.below(agencies.length)
    return {
      id: professionalId(index),
      name: personName(random),
      agency: `agency-${padded(place)}`,
      roles: [`role-${padded(index % roles.length)}`],
      teams: [{ team: `team-${padded(place)}`, from: '2023-01-09' }],
      supervisedBy:
        index % 8 === 0 ? [] : [{ professional: professionalId(index - (index % 8)), from: '2024-01-08' }],
      ...(random.chance(0.9) ? { phone: `0${random.below(900_000) + 100_000}` } : {}),
      skills: [
        random.pick(['motivational interviewing', 'play therapy', 'sign language', 'family group work']),
      ],
    }
  })
  return { agencies, teams, roles, professionals }
}

function professionalId(index: number): string {
  return `professional-${padded(index)}`
}

/** A number as text that sorts as the number does. */
export function padded(index: number): string {
  return String(index).padStart(7, '0')
}
