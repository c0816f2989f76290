import { buildConnector } from 'undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../../src/sources/fetch/fetch.ts'
import { type Host, startHost } from '../../fakes/hosts/host.ts'
import { failureOf } from './failure.ts'

let host: Host
let port: number
let location: string | undefined
beforeEach(async () => {
  location = undefined
  // Closes every connection, so that each reading has to resolve its name again.
  host = await startHost((_request, response) => {
    const headers = { 'content-type': 'text/html', connection: 'close' }
    if (location === undefined) response.writeHead(200, headers).end('inside')
    else response.writeHead(302, { ...headers, location }).end()
  })
  port = host.port
})
afterEach(() => host.close())

// Whatever address has passed the guard, the connection goes to the listener: a refusal that failed would be seen there.
const toListener: FetcherOptions['dial'] = (options, callback) =>
  buildConnector({ timeout: 2000 })(
    { ...options, hostname: '127.0.0.1', port: String(port), protocol: 'http:' },
    callback,
  )

async function tryTo(url: string, options: FetcherOptions = {}) {
  const fetcher = createFetcher({ ports: [port], limits: { pauseMs: 0 }, ...options })
  try {
    return await failureOf(fetcher.fetch(url))
  } finally {
    await fetcher.close()
  }
}

describe('private addresses are refused, and the listener behind them sees nothing', () => {
  test('the listener is there for those who may', async () => {
    expect(await tryTo(`http://127.0.0.1:${port}/`, { allowHosts: ['127.0.0.1'] })).toBeUndefined()
    expect(host.requests).toHaveLength(1)
  })

  test('a host that is allowed on one port is refused on the others', async () => {
    expect(await tryTo(`http://127.0.0.1:${port}/`, { ports: [], allowHosts: [`127.0.0.1:${port}`] })).toBeUndefined()
    expect(host.requests).toHaveLength(1)
    const failure = await tryTo(`http://127.0.0.1:${port}/`, { allowHosts: [`127.0.0.1:${port + 1}`] })
    expect(failure?.kind).toBe('private')
    expect(host.requests).toHaveLength(1)
  })

  // Really reached on loopback, by every spelling a URL allows.
  test.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0.0.0.0',
    '0',
    'localhost',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '１２７.0.0.1',
    '127。0。0。1',
  ])('http://%s', async (name) => {
    const failure = await tryTo(`http://${name}:${port}/`)
    expect(failure?.kind).toBe('private')
    expect(host.requests).toEqual([])
  })

  // Elsewhere than on loopback: dialled to the listener if they pass.
  test.each([
    '10.1.2.3',
    '172.16.9.9',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.1.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.251',
    '255.255.255.255',
    '0xa9fea9fe',
    '2852039166',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[::ffff:10.0.0.1]',
    '[::10.0.0.1]',
  ])('http://%s, dialled', async (name) => {
    const failure = await tryTo(`http://${name}:${port}/`, { dial: toListener })
    expect(failure?.kind).toBe('private')
    expect(host.requests).toEqual([])
  })

  test.each([[['127.0.0.1']], [['::1']], [['10.0.0.7']], [['8.8.8.8', '127.0.0.1']], [['2606:4700::1111', 'fd00::1']]])(
    'a name that resolves to %j',
    async (addresses) => {
      const failure = await tryTo(`http://news.test:${port}/`, { dial: toListener, resolve: async () => addresses })
      expect(failure?.kind).toBe('private')
      expect(host.requests).toEqual([])
    },
  )

  test('a name whose second answer is private', async () => {
    const answers = [['8.8.8.8'], ['127.0.0.1']]
    const fetcher = createFetcher({
      ports: [port],
      limits: { pauseMs: 0 },
      resolve: async () => answers.shift() ?? [],
      dial: toListener,
    })
    expect(await failureOf(fetcher.fetch(`http://news.test:${port}/`))).toBeUndefined()
    expect((await failureOf(fetcher.fetch(`http://news.test:${port}/`)))?.kind).toBe('private')
    expect(host.requests).toHaveLength(1)
    await fetcher.close()
  })

  test('the address dialled is the one that was checked', async () => {
    const dialled: string[] = []
    const dial: FetcherOptions['dial'] = (options, callback) => {
      dialled.push(options.hostname)
      callback(new Error('refused'), null)
    }
    await tryTo(`http://news.test:${port}/`, { dial, resolve: async () => ['8.8.8.8', '2606:4700::1111'] })
    expect(dialled).toEqual(['8.8.8.8', '2606:4700::1111'])
  })

  test.each([
    'http://127.0.0.1:PORT/secret',
    'http://localhost:PORT/',
    '//[::1]:PORT/',
    'http://2130706433:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data',
  ])('a redirect to %s', async (target) => {
    location = target.replace('PORT', String(port))
    const failure = await tryTo(`http://news.test:${port}/`, {
      dial: toListener,
      resolve: async (name) => (name === 'localhost' ? ['127.0.0.1'] : ['8.8.8.8']),
    })
    expect(failure?.kind).toBe('private')
    expect(host.requests).toHaveLength(1)
  })

  test('what is said in public does not tell a private name from one that does not exist', async () => {
    const inside = await tryTo(`http://intranet.test:${port}/`, { resolve: async () => ['10.0.0.1'] })
    const nowhere = await tryTo(`http://nowhere.test:${port}/`, { resolve: async () => [] })
    expect(inside?.message).toBe(nowhere?.message)
    expect(inside?.message).not.toMatch(/10\.0|intranet|private/u)
  })
})
