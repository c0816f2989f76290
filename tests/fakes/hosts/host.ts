import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Host = {
  port: number
  /** What has been asked of it, in order. */
  requests: { url: string; headers: IncomingMessage['headers'] }[]
  close(): Promise<void>
}

/** A web server on a free loopback port that answers as it is told. */
export async function startHost(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
  const requests: Host['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    response.on('error', () => {})
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
