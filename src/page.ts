import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Problem } from './desk/problem.ts'

/** A page for whoever runs the desk, at a path of its own, on whichever server there is. */
export type Page = {
  path: string
  method: 'GET'
  handler(request: IncomingMessage, response: ServerResponse): void
}

/**
 * Serves pages on a port, where no other server does.
 * @throws {Problem} when the port cannot be had.
 */
export async function servePages(
  pages: readonly Page[],
  port: number,
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = pages.find(({ path, method }) => path === pathname && method === request.method)
    if (found) found.handler(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Problem(`PORT: cannot listen on ${port} (${cause.message}). Set PORT to a free one.`, { cause })),
    )
    server.listen(port, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
