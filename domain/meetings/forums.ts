import type { Forum } from '../network/codes.ts'

/**
 * Forums in which professionals confer without the child and the family. At a conference about the risk of domestic abuse
 * neither who was harmed nor who did it is there, and the other parent is not to learn of it (SafeLives, guidance for
 * multi-agency risk assessment conferences); so nobody of the family is proposed for one.
 */
const AMONG_PROFESSIONALS: ReadonlySet<Forum> = new Set([
  'strategy-meeting',
  'risk-conference',
  'child-exploitation-panel',
  'panel',
  'supervision',
])

/** Whether the child and the family have a place at a meeting of the forum; they have while it is not known which it is. */
export function familyTakesPart(forum: Forum | undefined): boolean {
  return forum === undefined || !AMONG_PROFESSIONALS.has(forum)
}
