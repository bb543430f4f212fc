import { mkdir, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'

const mebibyte = 2 ** 20

/** Megabytes (MiB) that the local Neo4j may take: a share of the machine's memory (bytes), within bounds that suit a small site. */
export function memoryFor(machineBytes: number = totalmem()): { heap: number; pageCache: number } {
  const share = (part: number, least: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, machineBytes / mebibyte / part)))
  return { heap: share(6, 512, 4096), pageCache: share(12, 128, 2048) }
}

function settings(port: number, pageCache: number): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Otherwise a list or text of another length is planned anew, and what was warmed up for three is cold for one.
    'internal.cypher.use_parameter_size': 'false',
    // A vanished client is noticed in seconds, and its transaction rolled back.
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.memory.pagecache.size': `${pageCache}m`,
    'db.tx_log.rotation.retention_policy': '1 days 512M',
    // By default Neo4j waits ten seconds, after its databases are closed, for connections that can no longer come.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}

/**
 * Writes `neo4j.conf` into the configuration folder below `home`.
 * @param port where Bolt listens, on loopback alone
 * @param pageCache in MiB
 * @param more settings that are laid over ours
 * @returns that folder
 */
export async function writeConfiguration(
  home: string,
  port: number,
  pageCache: number,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(home, 'conf')
  await mkdir(folder, { recursive: true })
  const all = { ...settings(port, pageCache), ...more }
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`)
  await writeFile(join(folder, 'neo4j.conf'), `${lines.join('\n')}\n`)
  return folder
}
