import { householdsOn } from '../../../domain/network/network.ts'
import type { Child } from '../../../domain/network/network-file.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { ThingLink } from './ThingLink.tsx'

/** The households in which somebody lives on the day. */
export function HomeLinks({ livesIn }: Pick<Child, 'livesIn'>) {
  const { index, day } = useEcoMap()
  return [...householdsOn({ livesIn }, day)].map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <ThingLink id={id}>{index.households.get(id)?.name}</ThingLink>
    </span>
  ))
}
