import { setTimeout as delay } from 'node:timers/promises'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import type { Validators } from '../../desk/news.ts'
import { acceptedEncodings, readBody } from './body.ts'
import { bareHost, type Dial, guardedConnector, type Resolve, systemResolve } from './connect.ts'
import { FetchError } from './error.ts'
import { faultOf } from './fault.ts'
import { type Clock, Pauses } from './pauses.ts'

export type Fetched = {
  kind: 'fetched'
  /** Where the answer came from, after redirects. */
  url: string
  /** Where the thing has moved for good, if every redirect on the way said so. */
  movedTo?: string
  bytes: Uint8Array
  contentType?: string
  validators: Validators
}
/** The host says that nothing has changed since the validators were given. */
export type Unchanged = { kind: 'unchanged'; url: string }

export type Fetcher = {
  /** @throws FetchError, and nothing else */
  fetch(url: string, options?: { known?: Validators; signal?: AbortSignal }): Promise<Fetched | Unchanged>
  close(): Promise<void>
}

const limits = { answerMs: 10_000, totalMs: 20_000, bytes: 5_000_000, redirects: 5, pauseMs: 1000 }

export type FetcherOptions = {
  /** Hosts that may be private and on any port: names or addresses, as `ALLOW_PRIVATE_HOSTS` lists them; `host:port` for that port alone. */
  allowHosts?: string[]
  ports?: number[]
  limits?: Partial<typeof limits>
  userAgent?: string
  clock?: Clock
  resolve?: Resolve
  dial?: Dial
}

const webPorts = [80, 443, 8080, 8443]
const systemClock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => delay(milliseconds, undefined, signal ? { signal } : {}),
}
const redirectStatuses = new Set([301, 302, 303, 307, 308])
const permanentStatuses = new Set([301, 308])
const readableTypes =
  /^(?:text\/|application\/(?:[\w.+-]*(?:xml|json)|rss|atom|octet-stream|x-empty)\b|binary\/octet-stream)/iu

/**
 * The one door to the web: http and https, public hosts, GET only, no cookies, no credentials. Every limit of `limits` holds
 * for each call; every redirect is checked as a new address.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limit = { ...limits, ...options.limits }
  const allowed = new Set((options.allowHosts ?? []).map((host) => host.toLowerCase()))
  const ports = options.ports ?? webPorts
  const pauses = new Pauses(options.clock ?? systemClock, limit.pauseMs)
  const userAgent = options.userAgent ?? 'Newsdesk (reads feeds and pages for news briefings)'
  const agent = new Agent({
    connect: guardedConnector({
      resolve: options.resolve ?? systemResolve,
      dial: options.dial ?? buildConnector({ timeout: limit.answerMs }),
      isExempt: (host, port) => allowed.has(host) || allowed.has(withPort(host, port)),
    }),
    connections: 4,
    keepAliveTimeout: 2000,
    maxHeaderSize: 32_768,
  })

  function checked(address: string, base?: string): URL {
    if (!URL.canParse(address, base)) throw new FetchError('address', address)
    const url = new URL(address, base)
    if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
      throw new FetchError('address', url.protocol)
    const host = bareHost(url.hostname)
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
    if (!ports.includes(port) && !allowed.has(host) && !allowed.has(withPort(host, port)))
      throw new FetchError('port', String(port))
    url.hash = ''
    return url
  }

  async function hop(url: URL, known: Validators | undefined, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    // A validator can serve as a cookie: it goes back only to the host that gave it.
    const own = known && URL.canParse(known.url) && new URL(known.url).host === url.host ? known : undefined
    const answering = new AbortController()
    const timer = setTimeout(
      () => answering.abort(new DOMException('no answer in time', 'TimeoutError')),
      limit.answerMs,
    )
    const request = agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal: AbortSignal.any([signal, answering.signal]),
      headers: {
        'user-agent': userAgent,
        accept:
          'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,application/feed+json,*/*;q=0.5',
        'accept-encoding': acceptedEncodings,
        ...(own?.etag ? { 'if-none-match': own.etag } : {}),
        ...(own?.lastModified ? { 'if-modified-since': own.lastModified } : {}),
      },
    })
    return request.finally(() => clearTimeout(timer))
  }

  async function read(start: URL, known: Validators | undefined, signal: AbortSignal): Promise<Fetched | Unchanged> {
    let url = start
    let isPermanent = true
    for (let redirects = 0; redirects <= limit.redirects; redirects++) {
      const answer = await hop(url, known, signal)
      const header = (name: string): string | undefined => [answer.headers[name]].flat()[0]
      const status = answer.statusCode
      const location = header('location')
      if (redirectStatuses.has(status) && location !== undefined) {
        drop(answer)
        url = checked(location, url.href)
        isPermanent &&= permanentStatuses.has(status)
        await pauses.turn(url.host, signal)
        continue
      }
      if (status === 200) return fetched(answer, header)
      if (status === 304) {
        await answer.body.dump()
        return { kind: 'unchanged', url: url.href }
      }
      drop(answer)
      throw refusal(
        status,
        pauses.retryAfter(url.host, [429, 503].includes(status) ? header('retry-after') : undefined),
      )

      async function fetched(
        answer: Dispatcher.ResponseData,
        header: (name: string) => string | undefined,
      ): Promise<Fetched> {
        const contentType = header('content-type')
        if (contentType && !readableTypes.test(contentType.trim())) {
          drop(answer)
          throw new FetchError('type', contentType)
        }
        const bytes = await readBody(answer.body, header('content-encoding'), limit.bytes)
        const etag = header('etag')
        const lastModified = header('last-modified')
        return {
          kind: 'fetched',
          url: url.href,
          ...(redirects > 0 && isPermanent ? { movedTo: url.href } : {}),
          bytes,
          ...(contentType ? { contentType } : {}),
          validators: { url: url.href, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
        }
      }
    }
    throw new FetchError('redirects', `over ${limit.redirects}`)
  }

  return {
    async fetch(address, { known, signal } = {}) {
      try {
        const start = checked(address)
        // Standing in line behind other readings of the same host is not counted.
        await pauses.turn(start.host, signal)
        const total = AbortSignal.timeout(limit.totalMs)
        return await read(start, known, signal ? AbortSignal.any([signal, total]) : total)
      } catch (error) {
        throw faultOf(error, signal?.aborted ?? false)
      }
    },
    close: () => agent.destroy(),
  }
}

const withPort = (host: string, port: number): string => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`)

/** Gives up a body that is not wanted, and the connection with it. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => {})
  body.destroy()
}

function refusal(status: number, retryAt: number | undefined): FetchError {
  const kind =
    status === 429 || retryAt !== undefined
      ? 'later'
      : status >= 500
        ? 'failing'
        : [404, 410].includes(status)
          ? 'missing'
          : [401, 402, 403, 451].includes(status)
            ? 'forbidden'
            : 'broken'
  return new FetchError(kind, `answers ${status}`, { status, ...(retryAt === undefined ? {} : { retryAt }) })
}
