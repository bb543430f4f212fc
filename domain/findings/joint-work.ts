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
export function jointGroups({ index, involvements }: Network): ReadonlyMap<string, number> {
  const ids = involvements.map(({ id }) => id)
  const groups = groupsOf(ids, (one, other) => index.joint.get(one)?.has(other) === true)
  return new Map(groups.flatMap((group, number) => group.map((id) => [id, number])))
}
