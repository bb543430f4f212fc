import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { jarFile } from './fetch-jar.ts'
import type { JarLock } from './jar-lock.ts'
import type { Java } from './java.ts'

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent']

/**
 * Options that every Java program of Neo4j's is run with: its classes, the parts of Java that it opens, and an
 * archive of loaded classes (AppCDS), which nearly halves its start. An archive fits one Java build and one list
 * of jars; Java itself passes over one that it cannot use.
 */
export function javaOptions(
  java: Java,
  lock: JarLock,
  jarFolder: string,
): { options: string[]; archive: string } {
  const classPath = lock.jars.map((jar) => join(jarFolder, jarFile(jar))).join(delimiter)
  const build = createHash('sha256').update(java.version).update(classPath).digest('hex').slice(0, 12)
  const archive = join(jarFolder, `classes-${build}.jsa`)
  return {
    archive,
    options: [
      ...opened.map((part) => `--add-opens=java.base/${part}=ALL-UNNAMED`),
      ...(existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
      '-Xshare:auto',
      '-Xlog:disable',
      '-Xlog:all=error:stderr',
      '-cp',
      classPath,
    ],
  }
}
