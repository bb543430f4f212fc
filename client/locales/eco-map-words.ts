import i18next from 'i18next'
import { enDetails } from './en/details.ts'
import { enEcoMap } from './en/eco-map.ts'
import { enFindings } from './en/findings.ts'
import { enHeld } from './en/held.ts'
import { enLive } from './en/live.ts'
import { enMeetings } from './en/meetings.ts'
import { enNeeds } from './en/needs.ts'
import { enOutline } from './en/outline.ts'
import { enPlans } from './en/plans.ts'
import { enRecording } from './en/recording.ts'
import { enSharing } from './en/sharing.ts'
import { enVoices } from './en/voices.ts'
import { enWhatIf } from './en/what-if.ts'

/** The words of a child's page, which come with the page and not with the first one. */
export const ecoMapWords = {
  ecoMap: enEcoMap,
  details: enDetails,
  findings: enFindings,
  held: enHeld,
  live: enLive,
  meetings: enMeetings,
  needs: enNeeds,
  outline: enOutline,
  plans: enPlans,
  recording: enRecording,
  sharing: enSharing,
  voices: enVoices,
  whatIf: enWhatIf,
}

for (const [namespace, words] of Object.entries(ecoMapWords))
  i18next.addResourceBundle('en', namespace, words)
