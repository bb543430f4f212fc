import { useState } from 'react'
import { useClient } from 'urql'
import { TwinsQuery } from '../professionals.query.ts'
import type { EnteredProfessional } from './entered.ts'
import type { Twins } from './TwinWarning.tsx'

/**
 * Who else is on file that may be one who is entered or changed: asked once for the same name, number and agency.
 * @param self the id of who is entered or changed
 */
export function useTwins(self?: string) {
  const client = useClient()
  const [answers, setAnswers] = useState<ReadonlyMap<string, Twins>>(new Map())
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  return {
    /** Those to be shown. */
    like(entered: EnteredProfessional): Twins {
      const key = keyOf(entered)
      return others.has(key) ? [] : (answers.get(key) ?? [])
    },
    /** Whoever enters them says that they are somebody else. */
    goOn: (entered: EnteredProfessional) => setOthers((before) => new Set(before).add(keyOf(entered))),
    /** Whether there is nobody like that, or whoever enters them has said that they are somebody else. */
    async areNone(entered: EnteredProfessional): Promise<boolean> {
      const key = keyOf(entered)
      if (others.has(key) || entered.name.trim() === '') return true
      const asked = { requestPolicy: 'network-only' } as const
      const { data } = await client.query(TwinsQuery, askedOf(entered), asked).toPromise()
      // A search that did not work keeps nobody from being entered.
      const twins = (data?.professionalTwins ?? []).filter(({ professional }) => professional.id !== self)
      setAnswers((before) => new Map(before).set(key, twins))
      return twins.length === 0
    },
  }
}

function askedOf({ name, phone, agency, newAgency }: EnteredProfessional) {
  return { name, phone, agency: newAgency ? null : (agency.chosen?.id ?? null) }
}

function keyOf(entered: EnteredProfessional): string {
  return JSON.stringify(askedOf(entered))
}
