import type { PracticeProfile } from '../profile.ts'

const WORKING_TOGETHER = 'Working Together to Safeguard Children, HM Government'
const CARE_PLANNING = 'The Care Planning, Placement and Case Review (England) Regulations 2010'

/** England's default profile. */
export const england: PracticeProfile = {
  id: 'england',
  name: 'England (default)',
  window: {
    'child-protection': { value: 49, source: WORKING_TOGETHER },
    'child-in-need': { value: 63, source: WORKING_TOGETHER },
    'childrens-team': { value: 63, source: WORKING_TOGETHER },
    'early-help': { value: 98, source: WORKING_TOGETHER },
    'care-leaver': { value: 98, source: WORKING_TOGETHER },
    'looked-after': { value: 190, source: CARE_PLANNING },
  },
  establishedAfter: { value: 14, source: WORKING_TOGETHER },
  impactAfter: { value: 42, source: WORKING_TOGETHER },
}
