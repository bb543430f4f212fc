import i18next from 'i18next'
import { enSessions } from './en/sessions.ts'
import { enUsers } from './en/users.ts'

/** The words about users and their sessions, which come with what shows them. */
export const usersWords = { users: enUsers, sessions: enSessions }

for (const [namespace, words] of Object.entries(usersWords)) i18next.addResourceBundle('en', namespace, words)
