import { parseArgs } from 'node:util'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
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

/** What the command says when it is done. */
async function run(given: Arguments, acting: Acting, environment: Environment): Promise<string> {
  if (given.what === 'list') return list(acting)
  if (given.what === 'add') return add(given, acting, environment)
  if (given.what === 'disable' || given.what === 'enable') {
    const outcome = await changeUser(needed(given, 'id'), given.what, acting)
    if (outcome.__typename === 'Refused') throw refusal(outcome.errors)
    return given.what === 'disable' ? `${outcome.id} is disabled.` : `${outcome.id} may sign in again.`
  }
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

async function add(given: Arguments, acting: Acting, { provider }: Environment): Promise<string> {
  const issuer = given.issuer ?? provider?.issuer
  if (issuer === undefined)
    throw new CommandFailure(
      'Give --issuer, or set ECOMAP_OIDC_ISSUER: the identity provider by which they come in.',
    )
  const outcome = await keepUser(
    {
      id: needed(given, 'id'),
      name: needed(given, 'name'),
      roles: rolesOf(given),
      issuer,
      subject: needed(given, 'subject'),
      professional: given.professional,
    },
    acting,
  )
  if (outcome.__typename === 'Refused') throw refusal(outcome.errors)
  if (outcome.__typename === 'UserConflict')
    throw new CommandFailure(
      `There is a user ${given.id} already, who is kept as it is: choose another --id, or have an administrator change it.`,
    )
  return `${outcome.id} may sign in.`
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
  const site = await openSiteDatabase(environment, product, showProgress(process.stderr), stopRequests())
  try {
    const acting = { database: site.database, viewer: product }
    process.stdout.write(`${await run(given, acting, environment)}\n`)
  } finally {
    await site.close()
  }
}

await tellingFailures(main()).catch(reportFailure)
