import { randomUUID } from 'node:crypto'
import { createClient } from '@redis/client'
import { z } from 'zod'
import type { Log } from '../log.ts'
import { type EventBus, inProcessBus, listeners } from './event-bus.ts'
import { liveMessage } from './live-message.ts'

/** Milliseconds: how long a connection may take to be made, and how often one is tried out that nothing is sent on. */
const CONNECT = 5_000
const TRY_OUT = 5_000
/** Between two attempts to connect: from the first to the longest pause. */
const PAUSE = { first: 100, longest: 5_000 }

/** As it goes over the wire: from which process, and the message; none where the sender could not send for a while. */
const letter = z.object({ from: z.string(), message: liveMessage.optional() })

/**
 * The bus of several processes: Redis, or whatever speaks as it does, passes messages on and keeps none. While it cannot be
 * reached this process goes on by itself; afterwards it asks anew, and has the others do so.
 * @param url `redis://` or `rediss://`; sites that share one are kept apart by the number of the database
 */
export function redisBus(url: string, log: Log): EventBus {
  const own = randomUUID()
  const channel = `ecomap:live:${new URL(url).pathname.slice(1) || '0'}`
  const here = inProcessBus()
  const gap = listeners<void>()
  const sender = createClient({
    url,
    // Publishing is the same in the second version of the protocol, which everything that calls itself compatible speaks.
    RESP: 2,
    // What cannot be told now is not told later, when it is long over.
    disableOfflineQueue: true,
    pingInterval: TRY_OUT,
    socket: {
      connectTimeout: CONNECT,
      reconnectStrategy: (tries) => Math.min(PAUSE.first * 2 ** Math.min(tries, 10), PAUSE.longest),
    },
  })
  const receiver = sender.duplicate()
  let isTold = true
  let hasMissed = false
  let isListening = false

  const lost = () => {
    if (isTold) log.warn('Redis cannot be reached: changes made through other processes are told later')
    isTold = false
  }
  const send = (told: Omit<z.input<typeof letter>, 'from'>) => {
    if (!sender.isReady) {
      hasMissed = true
      return
    }
    sender.publish(channel, JSON.stringify({ from: own, ...told })).catch(() => {
      hasMissed = true
    })
  }
  const receive = (text: string) => {
    const read = letter.safeParse(parsed(text))
    if (!read.success) log.warn('a message over Redis that is not of this version was left aside')
    else if (read.data.from === own) return
    else if (read.data.message) here.publish(read.data.message)
    else gap.call()
  }

  for (const client of [sender, receiver]) client.on('error', lost)
  sender.on('ready', () => {
    if (hasMissed) send({})
    hasMissed = false
  })
  receiver.on('ready', () => {
    if (!isTold) log.info('Redis is reached again')
    isTold = true
    if (isListening) gap.call()
  })
  // Both go on trying for as long as they are not closed.
  sender.connect().catch(() => {})
  receiver
    .connect()
    .then(() => receiver.subscribe(channel, receive))
    .then(() => {
      isListening = true
      gap.call()
    })
    .catch(() => {})

  return {
    publish(message) {
      here.publish(message)
      send({ message })
    },
    subscribe: here.subscribe,
    onGap: gap.add,
    async close() {
      for (const client of [sender, receiver]) if (client.isOpen) client.destroy()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
