import type { Kind } from '../field.ts'
import { type Draft, eachLeaf, type Step } from '../leaves.ts'
import type { ListName } from '../network-file.ts'

/** What the check needs to know of a professional whom something refers to. */
export interface ProfessionalFacts {
  agency?: string
  /** Undefined where they could not be read: nothing is said then about roles held. */
  roles?: readonly string[]
}

/**
 * The ids that a file defines and names, and the few facts behind them that other records need. It grows with the ids
 * and with nothing else of the file.
 */
export class KnownIds {
  readonly #kinds = new Map<string, Kind>()
  readonly #furtherKinds = new Map<string, Kind[]>()
  readonly #named = new Set<string>()
  readonly #professionals = new Map<string, ProfessionalFacts>()
  readonly #relatedChildren = new Map<string, readonly string[]>()

  /**
   * Takes in a record.
   * @returns those of its own ids that the file has already, with the way to each
   */
  add(list: ListName, draft: Draft): { at: Step[]; id: string }[] {
    const repeated: { at: Step[]; id: string }[] = []
    eachLeaf(list, draft, (leaf, value, at) => {
      if (leaf.is === 'reference') this.#name(value as string)
      if (leaf.is === 'id' && !this.#define(value as string, leaf.kind))
        repeated.push({ at: [...at], id: value as string })
    })
    if (list === 'professionals') this.#addProfessional(draft)
    if (list === 'familyMembers') this.#addFamilyMember(draft)
    return repeated
  }

  /** The kinds of record that the file gives the id to: none, one, or several where the id is repeated. */
  kinds(id: string): readonly Kind[] {
    const kind = this.#kinds.get(id)
    return kind === undefined ? [] : [kind, ...(this.#furtherKinds.get(id) ?? [])]
  }

  defines(id: string): boolean {
    return this.#kinds.has(id)
  }

  defined(): Iterable<string> {
    return this.#kinds.keys()
  }

  /** The ids that are named somewhere and defined nowhere in the file. */
  *named(): Iterable<string> {
    for (const id of this.#named) if (!this.#kinds.has(id)) yield id
  }

  professional(id: string): ProfessionalFacts | undefined {
    return this.#professionals.get(id)
  }

  /** The children to whom a family member of the file is related, each once. */
  relatedChildren(id: string): readonly string[] | undefined {
    return this.#relatedChildren.get(id)
  }

  #name(id: string): void {
    if (!this.#kinds.has(id)) this.#named.add(id)
  }

  #define(id: string, kind: Kind): boolean {
    const known = this.kinds(id)
    if (known.length === 0) this.#kinds.set(id, kind)
    else if (!known.includes(kind)) this.#furtherKinds.set(id, [...known.slice(1), kind])
    return known.length === 0
  }

  #addProfessional(draft: Draft): void {
    const { id, agency, roles } = draft as { id?: string; agency?: string; roles?: (string | undefined)[] }
    if (id === undefined) return
    const known = this.#professionals.get(id)
    const readable = roles?.every((role) => role !== undefined) ? (roles as string[]) : undefined
    const all = known ? known.roles && readable && [...known.roles, ...readable] : readable
    this.#professionals.set(id, { agency: known?.agency ?? agency, roles: all })
  }

  #addFamilyMember(draft: Draft): void {
    const { id, relationships } = draft as { id?: string; relationships?: ({ child?: string } | undefined)[] }
    if (id === undefined) return
    const children = (relationships ?? []).flatMap((entry) => entry?.child ?? [])
    this.#relatedChildren.set(id, [...new Set(children)])
  }
}
