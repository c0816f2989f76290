import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type Host, startHost } from './host.ts'

const page = '<html><body><p>Plain words.</p></body></html>'
const zeros = Buffer.alloc(64 * 1024)
/** 50 MB of nothing in 50 KB. */
const bomb = gzipSync(Buffer.alloc(50_000_000))

type Answer = (response: ServerResponse, request: IncomingMessage, rest: string) => void

const html = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(body)
}
const redirect = (response: ServerResponse, location: string, status = 302): void => {
  response.writeHead(status, { location })
  response.end()
}
/** Writes until nobody reads any more. */
function pour(response: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk)) {}
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

const answers: Record<string, Answer> = {
  page: (response) => html(response, page),
  loop: (response) => redirect(response, '/loop'),
  hops: (response, _request, left) =>
    Number(left) > 0 ? redirect(response, `/hops/${Number(left) - 1}`) : html(response, page),
  moved: (response) => redirect(response, '/page', 301),
  to: (response, _request, address) => redirect(response, decodeURIComponent(address)),
  silent: () => {},
  slow: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<p>The first words, and then ')
  },
  endless: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    pour(response, zeros)
  },
  bomb: (response) => html(response, bomb, { 'content-encoding': 'gzip' }),
  encoded: (response, _request, name) => {
    const compress = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, zstd: zstdCompressSync }[name]
    html(response, compress ? compress(Buffer.from(page)) : page, { 'content-encoding': name })
  },
  unsound: (response) => html(response, 'this is not gzip', { 'content-encoding': 'gzip' }),
  short: (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write(page)
    setImmediate(() => response.destroy())
  },
  headers: (response) => html(response, page, { 'x-much': 'x'.repeat(60_000) }),
  tagged: (response, request) => {
    if (request.headers['if-none-match'] !== '"one"')
      return html(response, page, {
        etag: '"one"',
        'last-modified': 'Sun, 01 Mar 2026 09:30:00 GMT',
        'set-cookie': 'who=you',
      })
    response.writeHead(304)
    response.end()
  },
  status: (response, _request, status) => {
    response.writeHead(Number(status), { 'content-type': 'text/html' })
    response.end(page)
  },
  busy: (response, _request, after) => {
    response.writeHead(503, { 'retry-after': decodeURIComponent(after) })
    response.end()
  },
  typed: (response, _request, type) => html(response, page, { 'content-type': decodeURIComponent(type) }),
}

/** A host that plays every trick the fetcher must withstand: `/NAME` or `/NAME/ARGUMENT`. */
export const startHostileHost = (): Promise<Host> =>
  startHost((request, response) => {
    const [, name = '', rest = ''] = /^\/([^/]*)\/?(.*)$/u.exec(request.url ?? '') ?? []
    const answer = answers[name]
    if (answer) answer(response, request, rest)
    else {
      response.writeHead(404)
      response.end()
    }
  })
