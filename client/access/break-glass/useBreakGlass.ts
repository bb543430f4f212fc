import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import type { BreakGlassMutation as BreakGlassAnswer, BreakGlassChild } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { BreakGlassMutation } from './break-glass.query.ts'

type Outcome = BreakGlassAnswer['breakGlass']

/** How far the opening of a child in an emergency has come. */
export interface Opening {
  isUnderWay: boolean
  /** What stood in the way, in words. */
  trouble: readonly string[]
  /** What was answered that is more than words. */
  outcome: Exclude<Outcome, { __typename: 'Refused' | 'BreakGlassOpened' }> | undefined
}

const AT_REST: Opening = { isUnderWay: false, trouble: [], outcome: undefined }

/** The page of a child, loaded anew: whatever was kept of the child before was kept of somebody who could not be seen. */
export function childAddress(child: string): string {
  return `/children/${encodeURIComponent(child)}`
}

/** Asks for a child to be opened, and goes to the child's page when they are. */
export function useBreakGlass() {
  const { t } = useTranslation('breakGlass')
  const [, send] = useMutation(BreakGlassMutation)
  const [opening, setOpening] = useState<Opening>(AT_REST)
  // Sent again after a lost answer or after signing in again it is the same attempt, which counts once.
  const attempt = useRef<{ id: string; sent: string }>(undefined)

  async function open(child: BreakGlassChild, reason: string): Promise<void> {
    const sent = JSON.stringify({ child, reason })
    if (attempt.current?.sent !== sent) attempt.current = { id: newId(), sent }
    setOpening({ ...AT_REST, isUnderWay: true })
    const { data, error } = await send({ id: attempt.current.id, child, reason })
    const outcome = data?.breakGlass
    if (error || !outcome)
      return setOpening({
        ...AT_REST,
        trouble: error ? [isOutOfReach(error) ? t('gone') : error.message] : [],
      })
    switch (outcome.__typename) {
      case 'BreakGlassOpened':
        return window.location.assign(childAddress(outcome.child))
      case 'Refused':
        return setOpening({ ...AT_REST, trouble: outcome.errors.map(({ message }) => message) })
      case 'BreakGlassNotOpened':
        // Trying the same once more is another attempt.
        attempt.current = undefined
        return setOpening({ ...AT_REST, outcome })
      default:
        return setOpening({ ...AT_REST, outcome })
    }
  }

  return { opening, open, refuse: (message: string) => setOpening({ ...AT_REST, trouble: [message] }) }
}
