import { GraphQLError } from 'graphql'
import { madeForMember } from '../../domain/access/made-for.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { recordIds } from '../../domain/recording/record-ids.ts'
import type { RequestContext } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { badInput, dayArgument } from './date.ts'
import { type LoadedRecord, networkOn } from './eco-map.ts'
import { networkFileOf, recordBetween } from './network-record.ts'
import type { ChildSource } from './sources.ts'

export const childResolvers: Pick<Resolvers, 'Query' | 'Child' | 'NetworkRecord'> = {
  Query: {
    async child(_, { id }, { records }) {
      const index = await records.load(id)
      return index && { ...index.child, index }
    },
    today: (_, _args, { today }) => today,
  },
  Child: {
    pathway(child, args, { today }) {
      const asOf = dayArgument(args.asOf, 'asOf') ?? today
      return child.pathways.findLast(({ from }) => from <= asOf)?.pathway ?? 'universal'
    },
    network(child, args, context) {
      const asOf = dayArgument(args.asOf, 'asOf') ?? context.today
      return withRecord(child, context, (index) => networkOn(index, asOf))
    },
    record(child, args, context) {
      const from = dayArgument(args.from, 'from')
      const to = dayArgument(args.to, 'to')
      return withRecord(child, context, (seen) => {
        const record = madeForArgument(args.madeFor, seen)
        return {
          from,
          to,
          file: networkFileOf(recordBetween(record, from, to)),
          isWhole: seen.withheld === undefined,
          notFor: [...seen.notFor],
          versions: versionsOf(record, seen.versions),
          seen,
        }
      })
    },
  },
}

/**
 * The record as it is told: whole when it is made for nobody in particular.
 * @throws GraphQLError BAD_USER_INPUT when it is asked for as made for somebody who is no family member on it
 */
function madeForArgument(member: string | null | undefined, { record, familyMembers, notFor }: LoadedRecord) {
  if (member === null || member === undefined) return record
  if (!familyMembers.has(member)) throw badInput('madeFor is no family member of this child.')
  return madeForMember(record, member, notFor)
}

/** The versions of the records that the viewer sees, of those that were written anew. */
function versionsOf(record: NetworkRecord, versions: LoadedRecord['versions']) {
  if (versions.size === 0) return []
  return recordIds(record).flatMap((id) => {
    const version = versions.get(id)
    return version === undefined ? [] : [{ id, version }]
  })
}

/** Works on the child's record at once when it is at hand, so that most fields need no promise. */
export function withRecord<Result>(
  child: ChildSource,
  { records }: RequestContext,
  work: (index: LoadedRecord) => Result,
): Result | Promise<Result> {
  if (child.index) return work(child.index)
  return records.load(child.id).then((index) => {
    if (index) return work(index)
    throw new GraphQLError('The child is no longer on file.', { extensions: { code: 'NOT_FOUND' } })
  })
}
