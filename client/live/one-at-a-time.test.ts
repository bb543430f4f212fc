import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** Sends, each until it is let go. */
function slowly() {
  const sent: (string | null)[] = []
  const onTheirWay: (() => void)[] = []
  const tell = oneAtATime((told: string | null) => {
    sent.push(told)
    return new Promise<void>((resolve) => onTheirWay.push(resolve))
  })
  const arrive = async () => {
    onTheirWay.shift()?.()
    await Promise.resolve()
  }
  return { sent, tell, arrive }
}

test('nothing is sent before what was told earlier has arrived, and then only the latest', async () => {
  const { sent, tell, arrive } = slowly()
  tell('consent')
  tell(null)
  tell('visit')
  expect(sent).toEqual(['consent'])
  await arrive()
  expect(sent).toEqual(['consent', 'visit'])
  await arrive()
  expect(sent).toEqual(['consent', 'visit'])
})

test('what is told when nothing is on its way goes at once', async () => {
  const { sent, tell, arrive } = slowly()
  tell('consent')
  await arrive()
  tell(null)
  expect(sent).toEqual(['consent', null])
})
