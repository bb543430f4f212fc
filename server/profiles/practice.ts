import { readFileSync } from 'node:fs'
import type { Practice } from '../../domain/findings/practice.ts'
import {
  practiceOfSite,
  readSiteProfiles,
  SHIPPED_ONLY,
  type SiteProfiles,
} from '../../domain/findings/site-profiles.ts'
import type { Environment } from '../environment.ts'
import { CommandFailure } from '../process/failure.ts'

/** More than any file of profiles needs; a file of another kind, given by mistake, is not read to its end. */
const LARGEST_FILE = 1_000_000

/** The profiles that a site has, and the practice that they make. */
export interface SitePractice extends Practice {
  /** Every profile of the site by id, whether or not it applies to anybody. */
  profiles: SiteProfiles['profiles']
}

/**
 * The practice of the site as it is set up: which profile is the site's, and those of its own file.
 * @throws CommandFailure naming the file and everything that is wrong with it, each at its path
 */
export function readPractice({
  profile,
  profilesFile,
}: Pick<Environment, 'profile' | 'profilesFile'>): SitePractice {
  const site = profilesFile === undefined ? SHIPPED_ONLY : readFile(profilesFile)
  const practice = practiceOfSite(site, profile)
  if (practice) return { ...practice, profiles: site.profiles }
  throw new CommandFailure(
    `ECOMAP_PROFILE is "${profile}": give one of ${[...site.profiles.keys()].join(', ')}${profilesFile === undefined ? ', or name a file of your own profiles in ECOMAP_PROFILES' : ''}.`,
  )
}

function readFile(path: string): SiteProfiles {
  const read = readSiteProfiles(parsed(path))
  if (read.problems === undefined) return read.profiles
  const lines = read.problems.map((problem) => `  ${problem.path}: ${problem.message}`)
  throw new CommandFailure(
    `The practice profiles in ${path} cannot be used. Put right what is listed, and start again:\n${lines.join('\n')}`,
  )
}

function parsed(path: string): unknown {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > LARGEST_FILE) throw new Error(`it has more than ${LARGEST_FILE} bytes`)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new CommandFailure(
      `The practice profiles that ECOMAP_PROFILES names, ${path}, cannot be read: ${reason(error)}. Give a JSON file as docs/guide/practice-profiles.md describes it.`,
    )
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'there is no such file' : message
}
