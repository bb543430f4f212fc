import type { Practice } from '../../domain/findings/practice.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import type { UsedThreshold } from '../../domain/findings/used-thresholds.ts'

export type PracticeProfileSource = PracticeProfile
export type PracticeTableSource = PracticeProfile
export type PracticeSource = Practice
export type ThresholdSource = UsedThreshold
