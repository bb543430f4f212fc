import { z } from 'zod'

/** The properties of a node or relationship, as a row gives them. */
export const propertiesRow = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))

/** By field: the id of each record referred to, with the properties of the relationship. */
const relatedRow = z.record(z.string(), z.array(z.tuple([z.string(), propertiesRow])))

/** A record without parts as the queries give it, which `fromGraph` takes. */
export const graphRecordRow = z.object({ properties: propertiesRow, related: relatedRow })
