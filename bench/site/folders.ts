import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The product's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Everything that the bench keeps, beside the product's own data. */
export const BENCH_FOLDER = join(ROOT, '.bench')
