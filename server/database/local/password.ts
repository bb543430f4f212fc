import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CommandFailure } from '../../process/failure.ts'

async function storedPassword(file: string): Promise<string | undefined> {
  return existsSync(file) ? (await readFile(file, 'utf8')).trim() : undefined
}

/**
 * The password of the local Neo4j's user `neo4j`: made by chance before its first start, and kept in the data
 * folder, readable by its owner alone. `java` runs Neo4j's own tool for the first password, so that the database
 * never listens with a known one.
 * @throws CommandFailure when the database has one and the file that held it is gone
 */
export async function providePassword(
  dataFolder: string,
  home: string,
  java: { command: string; options: string[] },
): Promise<string> {
  const file = join(dataFolder, 'neo4j-password')
  const stored = await storedPassword(file)
  if (existsSync(join(home, 'data', 'databases', 'system'))) {
    if (stored) return stored
    throw new CommandFailure(
      `The file ${file}, which holds the password of the database in ${home}, is gone. Put it back from a copy, or set ECOMAP_DATA to another folder to begin with an empty database.`,
    )
  }
  // Hexadecimal, for a password that begins with a dash would be read as an option.
  const password = stored ?? randomBytes(16).toString('hex')
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  // Given by a file, since anyone on the machine may read the words of a command.
  const words = join(dataFolder, 'neo4j-password.words')
  await writeFile(words, `"dbms" "set-initial-password" "${password}"\n`, { mode: 0o600 })
  try {
    await promisify(execFile)(
      java.command,
      [...java.options, '-XX:TieredStopAtLevel=1', 'org.neo4j.cli.AdminTool', `@${words}`],
      {
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      },
    )
  } finally {
    await rm(words, { force: true })
  }
  return password
}
