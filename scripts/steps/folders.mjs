import { fileURLToPath } from 'node:url'

/** The product's own folder: where package.json is. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
