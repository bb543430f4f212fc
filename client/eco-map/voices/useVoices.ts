import { useMemo } from 'react'
import { type ComparedVoices, compareVoices, type OtherVoice } from '../../../domain/voices/compare-voices.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { EcoMapModel } from '../model.ts'
import { voiceMap } from './voice-map.ts'

/** The map of the day twice: as the workers see the ties, and as the child or the family does. */
export interface Voices {
  voice: OtherVoice
  compared: ComparedVoices
  /** What the filters leave of each map. */
  maps: Record<'worker' | 'other', EcoMapModel>
}

export function useVoices(): Voices {
  const { network, findings, model, search } = useEcoMap()
  const { voice = 'child' } = search
  const compared = useMemo(() => compareVoices(network, voice), [network, voice])
  const maps = useMemo(() => {
    const shown = { model, network, findings, search }
    return { worker: voiceMap(shown, 'worker'), other: voiceMap(shown, voice) }
  }, [model, network, findings, voice, search])
  return { voice, compared, maps }
}
