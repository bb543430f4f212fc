import { parseArgs } from 'node:util'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
import { writeDown } from '../audit/write-down.ts'
import { tellingFailures } from '../database/database-failure.ts'
import { openSiteDatabase } from '../database/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { CommandFailure, reportFailure } from '../process/failure.ts'
import { showProgress } from '../process/progress.ts'
import { stopRequests } from '../process/stop-request.ts'
import type { InputError } from '../refusals/refused.ts'
import { changeUser, keepUser } from './accounts.ts'
import type { Acting } from './change-access.ts'
import { readUsers } from './users.store.ts'
import { product } from './viewer.ts'

const USAGE = `npm run users -- list
npm run users -- add --id ID --name NAME --role ROLE [--role ROLE] --subject SUBJECT [--issuer ISSUER] [--professional ID]
npm run users -- disable --id ID
npm run users -- enable --id ID`

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', multiple: true },
        issuer: { type: 'string' },
        subject: { type: 'string' },
        professional: { type: 'string' },
      },
    })
    return { ...values, what: positionals.length === 1 ? positionals[0] : undefined }
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}. The commands are:\n${USAGE}`)
  }
}
type Arguments = ReturnType<typeof readArguments>

/** Does what was asked for. @returns what the command says then */
type Work = (acting: Acting) => Promise<string>

/** What is to be done, once there is a database. @throws CommandFailure when something is missing or wrong of what was given */
function workOf(given: Arguments, environment: Environment): Work {
  const { what } = given
  if (what === 'list') return list
  if (what === 'add') return adding(given, environment)
  if (what === 'disable' || what === 'enable') return changing(needed(given, 'id'), what)
  throw new CommandFailure(`Say what to do. The commands are:\n${USAGE}`)
}

async function list({ database }: Acting): Promise<string> {
  const users = await readUsers(database)
  return users
    .map(({ id, name, roles, isDisabled }) =>
      [id, name, roles.join(', '), ...(isDisabled ? ['disabled'] : [])].join('\t'),
    )
    .join('\n')
}

function adding(given: Arguments, { provider }: Environment): Work {
  const issuer = given.issuer ?? provider?.issuer
  if (issuer === undefined)
    throw new CommandFailure(
      'Give --issuer, or set ECOMAP_OIDC_ISSUER: the identity provider by which they come in.',
    )
  const sent = {
    id: needed(given, 'id'),
    name: needed(given, 'name'),
    roles: rolesOf(given),
    issuer,
    subject: needed(given, 'subject'),
    professional: given.professional,
  }
  return async (acting) => {
    const outcome = await keepUser(sent, acting)
    if (outcome.__typename === 'Refused') throw refusal(outcome.errors)
    if (outcome.__typename === 'User') return `${outcome.id} may sign in.`
    throw new CommandFailure(
      `There is a user ${sent.id} already, who is kept as it is: choose another --id, or have an administrator change it.`,
    )
  }
}

function changing(id: string, what: 'disable' | 'enable'): Work {
  return async (acting) => {
    const outcome = await changeUser(id, what, acting)
    if (outcome.__typename === 'Refused') throw refusal(outcome.errors)
    return what === 'disable' ? `${id} is disabled.` : `${id} may sign in again.`
  }
}

function needed(given: Arguments, option: 'id' | 'name' | 'subject'): string {
  const value = given[option]
  if (value === undefined) throw new CommandFailure(`Give --${option}. The commands are:\n${USAGE}`)
  return value
}

function rolesOf({ role = [] }: Arguments): AccessRole[] {
  const isRole = (text: string): text is AccessRole => (ACCESS_ROLES as readonly string[]).includes(text)
  const unknown = role.find((one) => !isRole(one))
  if (unknown !== undefined || role.length === 0)
    throw new CommandFailure(
      `${unknown === undefined ? 'Give --role' : `--role is "${unknown}"`}: give one of ${ACCESS_ROLES.join(', ')}.`,
    )
  return role.filter(isRole)
}

function refusal(errors: InputError[]): CommandFailure {
  return new CommandFailure(
    errors.map(({ path, message }) => `--${path.replace('input.', '')}: ${message}.`).join('\n'),
  )
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2))
  const environment = readEnvironment(process.env)
  const work = workOf(given, environment)
  const site = await openSiteDatabase(environment, product, showProgress(process.stderr), stopRequests())
  try {
    const said = await work({ database: site.database, viewer: product })
    // As what whoever runs the site has done at the machine.
    if (given.what !== 'list')
      await writeDown(environment.auditFolder, {
        action: 'user-change',
        operation: `users ${given.what}`,
        children: [],
        details: { subject: given.id },
      })
    process.stdout.write(`${said}\n`)
  } finally {
    await site.close()
  }
}

await tellingFailures(main()).catch(reportFailure)
