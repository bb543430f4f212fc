import type { Day } from '../../domain/network/day.ts'
import type { RecordIndex } from '../../domain/network/record.ts'

/** The time over which a network can be looked at. */
export interface NetworkLife {
  from: Day
  to: Day
  /** The days, in order, on which somebody or something comes to the map or leaves it, or a lead or pathway changes. */
  changes: Day[]
}

/** The life of a child's network: from the first change on record to today, or to the last change planned after it. */
export function networkLife({ child, record }: RecordIndex, today: Day): NetworkLife {
  const periods = [
    ...record.involvements.flatMap(({ startedOn, endedOn, leadFrom, leadUntil }) => [
      { from: startedOn, until: endedOn },
      { from: leadFrom, until: leadUntil },
    ]),
    ...child.pathways.map(({ from }) => ({ from, until: undefined })),
    ...child.livesIn,
    ...record.needs
      .filter((need) => need.of === child.id || need.for.includes(child.id))
      .map(({ levels, closedOn }) => ({ from: levels[0]?.on, until: closedOn })),
    ...record.familyMembers.flatMap(({ relationships, supports, livesIn }) => [
      ...relationships.filter((one) => one.child === child.id && one.from !== child.dateOfBirth),
      ...supports,
      ...livesIn,
    ]),
  ]
  const since = earliestChange(record.involvements, child.pathways) ?? today
  const days = periods
    .flatMap(({ from, until }) => [from, until])
    .filter((day) => day !== undefined && day >= since)
  const changes = [...new Set(days as Day[])].sort()
  const first = changes[0] ?? today
  const last = changes.at(-1) ?? today
  return { from: first < today ? first : today, to: last > today ? last : today, changes }
}

/** Before anyone was involved and any pathway began there is a family, and no network to look at. */
function earliestChange(
  involvements: readonly { startedOn: Day }[],
  pathways: readonly { from: Day }[],
): Day | undefined {
  return [...involvements.map(({ startedOn }) => startedOn), ...pathways.map(({ from }) => from)].sort()[0]
}
