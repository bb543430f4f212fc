import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES, recordShape, type Shape } from '../../domain/network/shape.ts'
import type { RawNetworkFile, RawRecord } from './valid-network.ts'

/** One thing made wrong in a valid network file. */
export interface Fault {
  /** Where the check must say so, and nowhere else. */
  path: string
  what: string
  /** Makes it wrong, in the file whose faults were asked for. */
  apply(): void
}

/**
 * Every way of making one value of a file wrong that says nothing about any other value: by its type, as a field that is missing or
 * unknown, as a code, day or reference that does not exist. Ids are left whole, since others may name them, and so are the
 * roles of professionals.
 */
export function singleFaults(file: RawNetworkFile): Fault[] {
  return LIST_NAMES.flatMap((list) =>
    file[list].flatMap((record, index) => faultsInObject(list, record, `$.${list}[${index}]`)),
  )

  function faultsInObject(
    list: ListName,
    object: RawRecord,
    path: string,
    shape: Shape = recordShape(list),
  ): Fault[] {
    if (shape.is !== 'object') return []
    const unknown = fault(`${path}.surprise`, 'an unknown field', () => {
      object.surprise = 1
    })
    const fields = [...shape.fields].flatMap(([name, field]) => {
      if (name === 'id' || (list === 'professionals' && name === 'roles')) return []
      const at = `${path}.${name}`
      const missing = field.required
        ? [
            fault(at, 'a missing field', () => {
              delete object[name]
            }),
          ]
        : []
      return object[name] === undefined
        ? []
        : [...missing, ...faultsInValue(list, object, name, at, field.shape)]
    })
    return [unknown, ...fields]
  }

  function faultsInValue(
    list: ListName,
    holder: RawRecord,
    key: string | number,
    path: string,
    shape: Shape,
  ): Fault[] {
    const set = (what: string, wrong: unknown, at = path) =>
      fault(at, what, () => {
        holder[key] = wrong
      })
    const always = [set('null', null), set('a number', 5)]
    switch (shape.is) {
      case 'object':
        return [...always, ...faultsInObject(list, holder[key], path, shape)]
      case 'list': {
        const entries = holder[key] as RawRecord
        const inside = (entries as unknown as unknown[]).flatMap((_, index) =>
          faultsInValue(list, entries, index, `${path}[${index}]`, shape.of),
        )
        return [...always, set('an object in place of a list', {}), ...inside]
      }
      case 'text':
        return [...always, set('an override', 'a\u202eb'), set('half a character', '\ud83d')]
      case 'code':
        return [
          ...always,
          set('an unknown code', 'no-such-code'),
          set('a code in capitals', String(holder[key]).toUpperCase()),
        ]
      case 'day':
        return [...always, set('an impossible day', '2025-02-30'), set('an instant', '2025-02-03T00:00Z')]
      case 'pattern':
        return [...always, set('nothing of the kind', 'P1-')]
      case 'reference':
        return [
          ...always,
          set('nothing', 'no such id'),
          set('the wrong kind', file.visits[0]?.id ?? 'no visit'),
        ]
      default:
        return always
    }
  }
}

function fault(path: string, what: string, apply: () => void): Fault {
  return { path, what, apply }
}
