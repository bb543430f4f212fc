/** What a machine may read; one may have both. What each opens is in `server/access/policy.ts`. */
export const MACHINE_SCOPES = ['directory', 'cases'] as const
export type MachineScope = (typeof MACHINE_SCOPES)[number]
