import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type Postgres, startPostgres } from './fakes/postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: string
  }
}

/** Keeps one PostgreSQL for the whole run, started when the first test asks for its address. */
export default async function (project: TestProject) {
  let started: Promise<Postgres> | undefined
  const porter = createServer((_, response) => {
    started ??= startPostgres()
    started.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => porter.listen(0, '127.0.0.1', resolve))
  const address = porter.address()
  const port = typeof address === 'object' ? address?.port : undefined
  project.provide('postgres', `http://127.0.0.1:${port}/`)
  return async () => {
    porter.close()
    await (await started)?.stop()
  }
}
