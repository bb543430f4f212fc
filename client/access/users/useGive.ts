import { useRef } from 'react'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import { GrantCoverMutation, GrantSupervisionMutation, GrantTeamMutation } from './give.query.ts'
import type { GrantKind } from './grant-kinds.ts'
import { useTroubleWords } from './useTroubleWords.ts'

/** What is to be given. */
export interface Gift {
  kind: GrantKind
  user: string
  /** The id of the team or the colleague. */
  covers: string
  /** An instant; nothing where it is from now on. */
  from: string | undefined
  /** An instant; nothing where it is for good. */
  until: string | undefined
  why: string
}

const ASK_ANEW = { additionalTypenames: ['User', 'Machine'] }

/** Gives somebody something to see. @returns what went wrong, in words; nothing when it was given */
export function useGive(): (gift: Gift) => Promise<string[]> {
  const troubleOf = useTroubleWords()
  const [, giveTeam] = useMutation(GrantTeamMutation)
  const [, giveSupervision] = useMutation(GrantSupervisionMutation)
  const [, giveCover] = useMutation(GrantCoverMutation)
  // Sent again after a lost answer it is the same grant, which is given once.
  const attempt = useRef<{ id: string; sent: string }>(undefined)

  function send({ kind, covers, until, ...same }: Gift, id: string) {
    const rest = { ...same, id }
    switch (kind) {
      case 'team':
        return giveTeam({ input: { ...rest, team: covers, until } }, ASK_ANEW)
      case 'supervision':
        return giveSupervision({ input: { ...rest, colleague: covers, until } }, ASK_ANEW)
      case 'cover-team':
        return giveCover({ input: { ...rest, team: covers, until: until ?? '' } }, ASK_ANEW)
      case 'cover-colleague':
        return giveCover({ input: { ...rest, colleague: covers, until: until ?? '' } }, ASK_ANEW)
    }
  }

  return async (gift) => {
    const sent = JSON.stringify(gift)
    if (attempt.current?.sent !== sent) attempt.current = { id: newId(), sent }
    const { data, error } = await send(gift, attempt.current.id)
    const outcome = data?.outcome
    return troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined })
  }
}
