/** Feeds on loopback, one for each host name `feed-N.test`; some are broken or slow. Prints its port when it is ready. */
import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { rssOf } from '../../fakes/hosts/rss.ts'
import { random } from '../../platforms/random.ts'

const [feeds, stories] = process.argv.slice(2).map(Number)

const next = random(7)
const vocabulary = Array.from({ length: 5000 }, () => Math.floor(next() * 36 ** 5).toString(36))
const words = (count: number) =>
  Array.from({ length: count }, () => vocabulary[Math.floor(next() * vocabulary.length)]).join(' ')

const bodies = Array.from({ length: feeds ?? 0 }, (_, feed) => {
  const items = Array.from({ length: stories ?? 0 }, (_, n) => ({
    id: `${feed}-${n}`,
    title: words(8),
    link: `https://feed-${feed}.test/${n}`,
    text: words(100),
    published: new Date(Date.UTC(2026, 0, 1 + n)).toUTCString(),
  }))
  const body = gzipSync(rssOf(`Feed ${feed}`, items))
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
})

const bomb = gzipSync(Buffer.alloc(100_000_000))
const xml = { 'content-type': 'application/rss+xml' }

/** The first twenty feeds are these. */
const broken: ((response: ServerResponse) => void)[] = [
  ...Array.from({ length: 6 }, () => () => {}),
  ...Array.from({ length: 4 }, () => (response: ServerResponse) => void response.writeHead(200, xml).write('<rss>')),
  ...Array.from({ length: 2 }, () => (response: ServerResponse) => void response.writeHead(500).end()),
  ...Array.from({ length: 2 }, () => (response: ServerResponse) => void response.writeHead(404).end()),
  ...Array.from({ length: 2 }, () => (response: ServerResponse) => void response.destroy()),
  ...Array.from(
    { length: 2 },
    () => (response: ServerResponse) => void response.writeHead(200, { ...xml, 'content-encoding': 'gzip' }).end(bomb),
  ),
  ...Array.from({ length: 2 }, () => (response: ServerResponse) => void response.writeHead(200, xml).end('no feed')),
]

const server = createServer((request, response) => {
  const number = Number(/^feed-(\d+)\.test/.exec(request.headers.host ?? '')?.[1])
  const fault = broken[number]
  const feed = bodies[number]
  if (fault) fault(response)
  else if (!feed) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === feed.etag) response.writeHead(304).end()
  else response.writeHead(200, { ...xml, 'content-encoding': 'gzip', etag: feed.etag }).end(feed.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') console.log(address.port)
})
