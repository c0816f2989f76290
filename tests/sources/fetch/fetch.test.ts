import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../src/sources/fetch/fetch.ts'
import type { Host } from '../../fakes/hosts/host.ts'
import { startHostileHost } from '../../fakes/hosts/hostile.ts'
import { failureOf } from './failure.ts'

let host: Host
let fetcher: Fetcher
let at: (path: string) => string
const open = (options: FetcherOptions = {}): Fetcher =>
  createFetcher({
    allowHosts: ['127.0.0.1', 'localhost'],
    limits: { pauseMs: 0, answerMs: 300, totalMs: 600 },
    ...options,
  })

beforeAll(async () => {
  host = await startHostileHost()
  at = (path) => `http://127.0.0.1:${host.port}/${path}`
  fetcher = open()
})
beforeEach(() => {
  host.requests.length = 0
})
afterAll(() => Promise.all([fetcher.close(), host.close()]))

const textAt = async (path: string): Promise<string> => {
  const answer = await fetcher.fetch(at(path))
  return answer.kind === 'fetched' ? new TextDecoder().decode(answer.bytes) : answer.kind
}

describe('what is read', () => {
  test('a page', async () => {
    expect(await fetcher.fetch(at('page'))).toMatchObject({
      kind: 'fetched',
      url: at('page'),
      contentType: 'text/html; charset=utf-8',
    })
  })
  test.each(['gzip', 'deflate', 'br', 'zstd', 'identity'])('in %s', async (name) =>
    expect(await textAt(`encoded/${name}`)).toContain('Plain words.'),
  )
  test('through five redirects and not six', async () => {
    expect(await textAt('hops/5')).toContain('Plain words.')
    expect((await failureOf(fetcher.fetch(at('hops/6'))))?.kind).toBe('redirects')
  })
  test('with the new address where it has moved for good, and only then', async () => {
    expect(await fetcher.fetch(at('moved'))).toMatchObject({ url: at('page'), movedTo: at('page') })
    expect(await fetcher.fetch(at('hops/1'))).not.toHaveProperty('movedTo')
  })
  test('saying honestly who asks, with no cookie and no referrer', async () => {
    await fetcher.fetch(at('tagged'))
    await fetcher.fetch(at('tagged'))
    for (const { headers } of host.requests) {
      expect(headers['user-agent']).toContain('Newsdesk')
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
    }
  })
})

describe('conditional requests', () => {
  test('what has not changed is not sent again', async () => {
    const first = await fetcher.fetch(at('tagged'))
    if (first.kind !== 'fetched') throw new Error('not fetched')
    expect(first.validators).toEqual({
      url: at('tagged'),
      etag: '"one"',
      lastModified: 'Sun, 01 Mar 2026 09:30:00 GMT',
    })
    expect(await fetcher.fetch(at('tagged'), { known: first.validators })).toEqual({
      kind: 'unchanged',
      url: at('tagged'),
    })
  })
  test('one host’s validators are not told to another', async () => {
    await fetcher.fetch(at('tagged'), {
      known: { url: 'http://elsewhere.test/', etag: '"one"', lastModified: 'Sun, 01 Mar 2026 09:30:00 GMT' },
    })
    expect(host.requests[0]?.headers).not.toHaveProperty('if-none-match')
    expect(host.requests[0]?.headers).not.toHaveProperty('if-modified-since')
  })
})

describe('what is refused', () => {
  test.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'gopher://example.com',
    'http://user:pass@example.com/',
    'http://',
    'not an address',
    '',
  ])('%s', async (address) => expect((await failureOf(fetcher.fetch(address)))?.kind).toBe('address'))
  test.each([22, 25, 3306, 6379, 9200])('port %i', async (port) =>
    expect((await failureOf(fetcher.fetch(`http://example.com:${port}/`)))?.kind).toBe('port'),
  )
  test.each([
    ['loop', 'redirects'],
    ['to/file%3A%2F%2F%2Fetc%2Fpasswd', 'address'],
    ['to/http%3A%2F%2Fuser%3Apass%40127.0.0.1%2F', 'address'],
    ['to/http%3A%2F%2Fexample.com%3A22%2F', 'port'],
    ['silent', 'slow'],
    ['slow', 'slow'],
    ['bomb', 'large'],
    ['endless', 'large'],
    ['unsound', 'broken'],
    ['encoded/compress', 'broken'],
    ['short', 'broken'],
    ['headers', 'broken'],
    ['typed/image%2Fpng', 'type'],
    ['typed/application%2Fpdf', 'type'],
    ['status/401', 'forbidden'],
    ['status/403', 'forbidden'],
    ['status/404', 'missing'],
    ['status/410', 'missing'],
    ['status/429', 'later'],
    ['status/500', 'failing'],
    ['status/502', 'failing'],
    ['status/204', 'broken'],
  ])('%s is %s', async (path, kind) => expect((await failureOf(fetcher.fetch(at(path))))?.kind).toBe(kind))

  test.each([
    'text/plain',
    'application/rss+xml',
    'application/atom+xml; charset=utf-8',
    'application/feed+json',
    'application/xml',
    'application/octet-stream',
    'text/html',
  ])('but not %s', async (type) => expect(await textAt(`typed/${encodeURIComponent(type)}`)).toContain('Plain words.'))
  test('a port nobody listens on, in words that name no address', async () => {
    const failure = await failureOf(fetcher.fetch('http://127.0.0.1:1/'))
    expect(failure?.kind).toBe('unreachable')
    expect(failure?.message).not.toContain('127.0.0.1')
  })
  test('a reading that is stopped', async () => {
    const stop = new AbortController()
    const reading = failureOf(fetcher.fetch(at('silent'), { signal: stop.signal }))
    stop.abort()
    expect((await reading)?.kind).toBe('stopped')
  })
})

describe('pauses', () => {
  const clockAt = (now: number) => {
    const waits: number[] = []
    return {
      waits,
      clock: {
        now: () => now,
        wait: async (milliseconds: number) => {
          waits.push(milliseconds)
          now += milliseconds
        },
      },
      pass: (milliseconds: number) => {
        now += milliseconds
      },
    }
  }

  test('each request to a host keeps its distance from the one before', async () => {
    const { clock, waits, pass } = clockAt(0)
    const polite = open({ clock, limits: { pauseMs: 1000 } })
    await polite.fetch(at('page'))
    pass(400)
    await polite.fetch(at('page'))
    await polite.fetch(`http://localhost:${host.port}/page`)
    await polite.close()
    expect(waits).toEqual([600])
  })

  test.each([
    ['120', 120_000],
    ['Sun, 01 Mar 2026 09:30:00 GMT', 1_800_000],
    ['99999999', 86_400_000],
  ])('Retry-After: %s', async (header, pause) => {
    const start = Date.UTC(2026, 2, 1, 9)
    const { clock, pass } = clockAt(start)
    const polite = open({ clock })
    expect(await failureOf(polite.fetch(at(`busy/${encodeURIComponent(header)}`)))).toMatchObject({
      kind: 'later',
      status: 503,
      retryAt: start + pause,
    })
    expect(await failureOf(polite.fetch(at('page')))).toMatchObject({ kind: 'later', retryAt: start + pause })
    expect(host.requests).toHaveLength(1)
    pass(pause)
    expect(await failureOf(polite.fetch(at('page')))).toBeUndefined()
    await polite.close()
  })
})
