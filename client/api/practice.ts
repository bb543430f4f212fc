import type { Practice } from '../../domain/findings/practice.ts'
import { profileSchema } from '../../domain/findings/profile.ts'
import type { EcoMapQuery } from './generated/graphql.ts'

type PracticeAnswer = NonNullable<EcoMapQuery['child']>['practice']

/**
 * Reads the practice profiles that the API gives with a child.
 * @throws a ZodError when a profile is not of its form
 */
export function readPractice({ site, teams, profiles }: PracticeAnswer): Practice {
  const read = new Map(profiles.map(({ id, table }) => [id, profileSchema.parse(table)]))
  const profile = (id: string) => {
    const found = read.get(id)
    if (!found) throw new Error('a practice that names a profile which it does not hold')
    return found
  }
  return { site: profile(site), teams: new Map(teams.map((one) => [one.team, profile(one.profile)])) }
}
