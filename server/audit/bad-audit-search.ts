/** A search that cannot be made: which of its parts is wrong, and what it should be. */
export class BadAuditSearch extends Error {
  override name = 'BadAuditSearch'
  readonly part: 'from' | 'until' | 'first' | 'after' | 'child' | 'user'

  constructor(part: BadAuditSearch['part'], message: string) {
    super(message)
    this.part = part
  }
}

/** A search that was given up, since too many entries lie between those that it is for. */
export class LongAuditSearch extends Error {
  override name = 'LongAuditSearch'
}
