import { DatabaseError } from './database-error.ts'

/**
 * Waits for a call no longer than `milliseconds`. A network that swallows packets holds the driver well past its
 * own time-outs, so the product keeps time itself. The call goes on in the background, its outcome unheard.
 *
 * @throws DatabaseError `deadline`, once `onLate` has been told
 */
export async function within<T>(
  milliseconds: number,
  query: string,
  call: Promise<T>,
  onLate: () => void,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate()
      reject(new DatabaseError('deadline', query, `${milliseconds} ms`))
    }, milliseconds)
  })
  call.catch(() => {})
  try {
    return await Promise.race([call, late])
  } finally {
    clearTimeout(timer)
  }
}
