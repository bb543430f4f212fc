import DataLoader from 'dataloader'
import type { RequestContext } from '../context.ts'

/**
 * Looks up what is asked for one by one in one round trip a request.
 * @param read what is found, by key
 * @param none what there is where nothing is found
 */
export function contextLoader<Value>(
  read: (keys: readonly string[], context: RequestContext) => Promise<ReadonlyMap<string, Value>>,
  none: Value,
): (key: string, context: RequestContext) => Promise<Value> {
  const loaders = new WeakMap<RequestContext, DataLoader<string, Value>>()
  return (key, context) => {
    const loader =
      loaders.get(context) ??
      new DataLoader<string, Value>(async (keys) => {
        const found = await read(keys, context)
        return keys.map((one) => found.get(one) ?? none)
      })
    loaders.set(context, loader)
    return loader.load(key)
  }
}
