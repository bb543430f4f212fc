import type { UserFactsFragment, UserInput } from '../../api/generated/graphql.ts'
import type { Findable, Sought } from '../../ui/FindField.tsx'

export type Facts = UserFactsFragment

/** What is entered of somebody who has a user. */
export interface EnteredUser {
  name: string
  roles: Facts['roles']
  issuer: string
  subject: string
  professional: Sought<Findable>
}

/** What a form begins with: what is on file, or for a new user nothing but the identity provider. */
export function enteredOf(facts: Facts | undefined, issuer = ''): EnteredUser {
  const professional = facts?.professional
  return {
    name: facts?.name ?? '',
    roles: facts?.roles ?? [],
    issuer: facts ? (facts.issuer ?? '') : issuer,
    subject: facts?.subject ?? '',
    professional: professional
      ? { text: professional.name, chosen: { ...professional, hint: '' } }
      : { text: '', chosen: undefined },
  }
}

/** What is sent of it. */
export function inputOf(
  { name, roles, issuer, subject, professional }: EnteredUser,
  id: string,
  madeFrom: number | null,
): UserInput {
  return {
    ...{ id, name, roles, madeFrom },
    issuer: issuer.trim() || null,
    subject: subject.trim() || null,
    professional: professional.chosen?.id ?? null,
  }
}
