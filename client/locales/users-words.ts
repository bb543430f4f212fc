import i18next from 'i18next'
import { enHolders } from './en/holders.ts'
import { enMachines } from './en/machines.ts'
import { enSessions } from './en/sessions.ts'
import { enUsers } from './en/users.ts'

/** The words of whoever looks after users, machines and holders, and about sessions, which come with what shows them. */
export const usersWords = { users: enUsers, sessions: enSessions, machines: enMachines, holders: enHolders }

for (const [namespace, words] of Object.entries(usersWords)) i18next.addResourceBundle('en', namespace, words)
