import type { Plugin } from 'graphql-yoga'

/** Makes an answer that goes on for hours one that nobody keeps, and no proxy holds back to send it in larger portions. */
export function liveAnswers(): Plugin {
  return {
    onResponse({ response }) {
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return
      // As it is set elsewhere, in letters of another size, it would be added to.
      response.headers.delete('cache-control')
      response.headers.set('cache-control', 'no-store')
      response.headers.set('x-accel-buffering', 'no')
    },
  }
}
