import { useState } from 'react'
import { useClient } from 'urql'
import { TwinsQuery } from '../professionals.query.ts'
import type { EnteredProfessional } from './entered.ts'
import type { Twins } from './TwinWarning.tsx'

/** Who else is on file that may be the one who is entered or changed: asked once for the same name, number and agency. */
export function useTwins({ name, phone, agency, newAgency }: EnteredProfessional, self: string) {
  const client = useClient()
  const asked = { name, phone, agency: newAgency ? null : (agency.chosen?.id ?? null) }
  const key = JSON.stringify(asked)
  const [answer, setAnswer] = useState<{ key: string; twins: Twins }>()
  const [others, setOthers] = useState<string>()
  return {
    /** Those to be shown. */
    found: answer && answer.key === key && others !== key ? answer.twins : [],
    goOn: () => setOthers(key),
    /** Whether there is nobody like that, or whoever enters them has said that they are somebody else. */
    async areNone(): Promise<boolean> {
      if (others === key || name.trim() === '') return true
      const { data } = await client.query(TwinsQuery, asked, { requestPolicy: 'network-only' }).toPromise()
      // A search that did not work keeps nobody from being entered.
      const twins = (data?.professionalTwins ?? []).filter(({ professional }) => professional.id !== self)
      setAnswer({ key, twins })
      return twins.length === 0
    },
  }
}
