import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CommandFailure } from '../../process/failure.ts'

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17

/** A Java that was found: its command, and the full text of its version, which names one build. */
export type Java = { command: string; version: string }

const howToInstall =
  'Install Java 17 or newer (Debian or Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17), or set JAVA_HOME to one that is installed.'

function javaIn(home: string | undefined): string {
  if (!home) return 'java'
  const command = join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java')
  try {
    accessSync(command, constants.X_OK)
  } catch {
    throw new CommandFailure(`JAVA_HOME is ${home}, but there is no program ${command}. ${howToInstall}`)
  }
  return command
}

/**
 * The Java that Neo4j is to run on: that of `javaHome`, else the `java` of the path.
 * @throws CommandFailure when there is none, or it is older than 17
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const command = javaIn(javaHome)
  let version: string
  try {
    version = (await promisify(execFile)(command, ['-version'])).stderr.trim()
  } catch {
    throw new CommandFailure(
      `Ecomap runs its database, Neo4j, on Java, and no command java was found. ${howToInstall}`,
    )
  }
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(version) ?? []
  // Java 8 and older call themselves 1.8, 1.7 …
  const release = Number(major === '1' ? minor : major)
  if (!(release >= oldestJava)) {
    throw new CommandFailure(
      `Ecomap runs its database, Neo4j, on Java ${oldestJava} or newer, and ${command} is Java ${release || 'of an unknown version'}. ${howToInstall}`,
    )
  }
  return { command, version }
}
