import type { Kinship } from './codes.ts'
import type { Network } from './network.ts'
import { compareCodePoints } from './order.ts'
import { relatedChildren } from './related-children.ts'

/** A network on one of two days, with who was in touch. */
export interface NetworkOnDay {
  network: Network
  /** The professionals who gave or received information in the day's window; absent where there is no window. */
  inTouch: ReadonlySet<string> | undefined
}

/** What somebody is in a network on a day. */
export interface Part {
  /** The ids of the roles in which a professional is involved, in order. */
  roles: string[]
  lead: boolean
  /** What a family member, informal support or other child is to the child, in order. */
  kinships: Kinship[]
}

/** Somebody who is in both networks as something else. */
export interface PartChange {
  person: string
  earlier: Part
  later: Part
}

/** What became different between two days. Every list holds ids, or people by their ids, in order of code points. */
export interface NetworkChanges {
  /** Professionals, family, informal supports and other children who are there on the later day alone. */
  joined: string[]
  /** Those who are there on the earlier day alone. */
  left: string[]
  changedPart: PartChange[]
  /** Professionals of both days who were in touch with others on the earlier one, and on the later one are not. */
  wentQuiet: string[]
  /** Needs that are open on the later day alone, and on the earlier day alone. */
  needsOpened: string[]
  needsClosed: string[]
}

/**
 * Compares a child's network on two days, whichever is given first as the earlier: turned round, what came is what
 * went. Nobody is called quiet by a day that has no window, since nothing was looked for on it.
 */
export function compareNetworks(earlier: NetworkOnDay, later: NetworkOnDay): NetworkChanges {
  const [before, after] = [partsOf(earlier.network), partsOf(later.network)]
  const needsOf = ({ network }: NetworkOnDay) => network.needs.map(({ need }) => need.id)
  return {
    joined: onlyIn(after.keys(), before),
    left: onlyIn(before.keys(), after),
    changedPart: inOrder([...before.keys()]).flatMap((person): PartChange[] => {
      const [was, is] = [before.get(person), after.get(person)]
      return was && is && !samePart(was, is) ? [{ person, earlier: was, later: is }] : []
    }),
    wentQuiet: wentQuiet(earlier, later),
    needsOpened: onlyIn(needsOf(later), new Set(needsOf(earlier))),
    needsClosed: onlyIn(needsOf(earlier), new Set(needsOf(later))),
  }
}

function wentQuiet(earlier: NetworkOnDay, later: NetworkOnDay): string[] {
  const { inTouch } = later
  if (!inTouch) return []
  return inOrder(
    [...(earlier.inTouch ?? [])].filter((id) => later.network.professionals.has(id) && !inTouch.has(id)),
  )
}

function partsOf(network: Network): Map<string, Part> {
  const { professionals, leads, family } = network
  return new Map<string, Part>([
    ...[...professionals].map(([id, involvements]): [string, Part] => [
      id,
      { roles: inOrder(involvements.map(({ role }) => role)), lead: leads.has(id), kinships: [] },
    ]),
    ...family.map(({ member, relationships }) =>
      kinPart(
        member.id,
        relationships.map(({ kinship }) => kinship),
      ),
    ),
    ...relatedChildren(network).map(({ child, kinships }) => kinPart(child.id, kinships)),
  ])
}

function kinPart(id: string, kinships: readonly Kinship[]): [string, Part] {
  return [id, { roles: [], lead: false, kinships: inOrder(kinships) }]
}

function samePart(one: Part, other: Part): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function onlyIn(ids: Iterable<string>, others: { has(id: string): boolean }): string[] {
  return inOrder([...ids].filter((id) => !others.has(id)))
}

function inOrder<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort(compareCodePoints)
}
