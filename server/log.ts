import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'

/** What the product says to whoever runs it: one JSON line each. Never a name or a value of the people on file. */
export type Log = Logger

/** A log of messages of this level and above. It writes to standard error, so that standard output stays the product's. */
export function createLog(
  level: LoggerOptions['level'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
