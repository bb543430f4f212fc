/** What is wrong with a part of an input, and what to do. */
export interface InputError {
  path: string
  message: string
}

/** Why a change was not made; nothing of it was written. */
export interface Refused {
  __typename: 'Refused'
  errors: InputError[]
}

/** Refuses for these reasons. */
export function refusedFor(errors: InputError[]): Refused {
  return { __typename: 'Refused', errors }
}

/** Refuses for one reason. */
export function refused(path: string, message: string): Refused {
  return refusedFor([{ path, message }])
}
