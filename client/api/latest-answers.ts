import { type Exchange, makeOperation, type Operation, type OperationResult } from 'urql'
import { makeSubject, merge, pipe, tap } from 'wonka'

/**
 * Keeps an answer that was asked for before a change from being shown after it. What is under way when a change is over may
 * tell of the time before: it is given up, and asked again. Stands where only what leaves for the server passes.
 */
export const latestAnswers: Exchange =
  ({ forward }) =>
  (operations$) => {
    const again = makeSubject<Operation>()
    const underWay = new Map<number, Operation>()

    function begin(operation: Operation) {
      if (operation.kind === 'query') underWay.set(operation.key, operation)
      if (operation.kind === 'teardown') underWay.delete(operation.key)
    }

    function end({ operation }: OperationResult) {
      underWay.delete(operation.key)
      // A change that failed may have been made all the same.
      if (operation.kind === 'mutation') [...underWay.values()].forEach(askAgain)
    }

    function askAgain(operation: Operation) {
      again.next(makeOperation('teardown', operation, operation.context))
      again.next(operation)
    }

    return pipe(merge([pipe(operations$, tap(begin)), again.source]), forward, tap(end))
  }
