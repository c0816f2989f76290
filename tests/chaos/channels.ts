import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { lease, real, second } from './time.ts'

/** What goes wrong with a post: before or after it stands in the channel. */
const faults = [
  'stored, then an error',
  'stored, then a reset',
  'stored, then a stall past the lease',
  'a stall, then stored',
  'an error',
  'a reset',
  'too many requests',
] as const

/** A message of a run: in which channel it stands, under which key, and which worker posted it when, in real milliseconds. */
type Message = { channel: string; key: string; worker: number; sentAt: number }

/** Channels on loopback, where anything goes wrong that does on a platform. */
export type Channels = {
  url: string
  /** What stands there, in order. */
  messages: Message[]
  /** How often each fault has struck. */
  struck: Map<string, number>
  /** Lets nothing go wrong any more. */
  calm(): void
  close(): Promise<void>
}

/**
 * @param heard is told of each call, by which worker
 * @param draw gives numbers from 0 to 1; `trouble` of them go wrong
 */
export async function openChannels(
  draw: () => number,
  trouble: number,
  heard: (worker: number) => void,
): Promise<Channels> {
  const messages: Message[] = []
  const struck = new Map<string, number>()
  let troubled = trouble
  const pick = <T>(from: readonly T[]) => (draw() < troubled ? from[Math.floor(draw() * from.length)] : undefined)

  function fail(response: ServerResponse, fault: string): void {
    if (fault.includes('reset')) response.destroy()
    else if (fault === 'too many requests') response.writeHead(429, { 'retry-after': '2' }).end()
    else response.writeHead(500).end()
  }

  async function post(message: Message, response: ServerResponse): Promise<void> {
    const fault = pick(faults)
    if (fault) struck.set(fault, (struck.get(fault) ?? 0) + 1)
    if (fault === 'a stall, then stored') await setTimeout(real(lease / 4))
    // A post may be long on its way, but not for as long as a lease: the simulation goes faster, and a busy machine does not.
    if (response.destroyed || Date.now() - message.sentAt > real(lease / 2)) return void response.destroy()
    if (fault === undefined || fault.includes('stored')) messages.push(message)
    if (fault === 'stored, then a stall past the lease') await setTimeout(real(lease + 10 * second))
    if (fault === undefined || fault.includes('stall')) response.end('{}')
    else fail(response, fault)
  }

  const server = createServer((request, response) => {
    void read(request).then(
      async (body) => {
        const message: Message = JSON.parse(body)
        heard(message.worker)
        if (request.url === '/post') return post(message, response)
        const fault = pick(['an error', 'a reset', 'too many requests'])
        if (fault) return fail(response, fault)
        const found = messages.some(({ channel, key }) => channel === message.channel && key === message.key)
        response.end(JSON.stringify({ found }))
      },
      () => {},
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    messages,
    struck,
    calm: () => {
      troubled = 0
    },
    close: () => close(server),
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}
