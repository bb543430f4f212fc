import fc from 'fast-check'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { PATHWAYS } from '../../domain/network/codes.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { NetworkLists } from '../../domain/network/network-file.ts'
import { arbitraryNetworkFile } from './arbitrary-network.ts'

/** How many days before and after its day things happen in a busy network. */
const SPAN = 100

/**
 * Valid networks in which much goes on around one child within some months of a day, so that laws about findings are
 * tried where there is something to find.
 */
export function busyNetwork(around: Day): fc.Arbitrary<NetworkLists> {
  const document = arbitraryNetworkFile({
    around,
    span: SPAN,
    sizes: {
      agencies: [2, 3],
      roles: [3, 5],
      professionals: [3, 6],
      children: [1, 2],
      familyMembers: [1, 4],
      needs: [2, 5],
      involvements: [6, 14],
      visits: [2, 10],
      contacts: [2, 8],
      meetings: [2, 6],
      plans: [1, 3],
    },
  })
  return fc.tuple(document, fc.constantFrom(...PATHWAYS)).map(([drawn, pathway]): NetworkLists => {
    const children = drawn.children.map(({ id }) => id)
    const checked = checkNetworkFile({
      ...drawn,
      children: drawn.children.map((child) => ({
        ...child,
        pathways: child.pathways?.length ? child.pathways : [{ pathway, from: addDays(around, -SPAN) }],
      })),
      involvements: drawn.involvements.map((involvement, at) => ({
        ...involvement,
        ...(at % 3 > 0 && { with: children[0] }),
        ...(at % 3 === 1 && { addresses: drawn.needs.map(({ id }) => id) }),
        ...(at % 4 === 0 && { every: 'P1D', delivery: 'home-visit' }),
      })),
      contacts: drawn.contacts.map((contact) => ({ ...contact, children })),
      meetings: drawn.meetings.map((meeting) => ({ ...meeting, children })),
    })
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
    return checked.file
  })
}
