import type { Network } from '../network/network.ts'

/** Puts items together that a relation links, however many steps apart. Each group and the groups keep the order of the items. */
export function groupsOf<Item>(
  items: readonly Item[],
  linked: (one: Item, other: Item) => boolean,
): Item[][] {
  const left = new Set(items)
  const groups: Item[][] = []
  for (const first of items) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const member of group) {
      for (const other of left) {
        if (linked(member, other)) {
          left.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(items.filter((item) => group.includes(item)))
  }
  return groups
}

/**
 * The group of joint work to which each involvement of the network belongs, as a number by involvement id. Joint
 * work connects through any involvement of the network, and through none that has ended.
 */
export function jointGroups({
  index,
  involvements,
}: Pick<Network, 'index' | 'involvements'>): ReadonlyMap<string, number> {
  const ids = new Set(involvements.map(({ id }) => id))
  const groups = new Map<string, number>()
  for (const first of ids) {
    if (groups.has(first)) continue
    const number = groups.size
    const group = new Set([first])
    for (const member of group) {
      groups.set(member, number)
      for (const other of index.joint.get(member) ?? []) if (ids.has(other)) group.add(other)
    }
  }
  return groups
}
