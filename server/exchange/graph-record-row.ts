import { z } from 'zod'
import type { Properties } from './properties.ts'

/** The properties of a node or relationship, as a row gives them. A number is the product's own and no field of a record. */
const propertiesRow = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.number()]))
  .transform(
    (properties) =>
      Object.fromEntries(
        Object.entries(properties).filter(([, value]) => typeof value !== 'number'),
      ) as Properties,
  )

/** By field: the id of each record referred to, with the properties of the relationship. */
const relatedRow = z.record(z.string(), z.array(z.tuple([z.string(), propertiesRow])))

/** A record without parts as the queries give it, which `fromGraph` takes. */
export const graphRecordRow = z.object({ properties: propertiesRow, related: relatedRow })
