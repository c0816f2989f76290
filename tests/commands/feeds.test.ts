import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FeedsCommand, readFeedsCommand, tendFeeds } from '../../src/commands/feeds.ts'
import { type ChatConfig, readChatConfig } from '../../src/config.ts'
import { plain } from '../../src/platforms/terminal/paint.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { type Host, startHost } from '../fakes/hosts/host.ts'
import { rssOf } from '../fakes/hosts/rss.ts'

let place = ''
let config: ChatConfig
let hosts: Host[] = []
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  config = readChatConfig({ NEWSDESK_DATA: place, ALLOW_PRIVATE_HOSTS: '127.0.0.1' })
})
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()))
  hosts = []
  await rm(place, { recursive: true })
})

/** The address of a host of its own that answers everything with this. */
async function serve(status: number, body: string, type = 'application/rss+xml'): Promise<string> {
  const host = await startHost((_request, response) => response.writeHead(status, { 'content-type': type }).end(body))
  hosts.push(host)
  return `http://127.0.0.1:${host.port}/feed`
}

const rss = (title: string) =>
  rssOf(
    title,
    [1, 2, 3].map((n) => ({
      id: `${title} ${n}`,
      title: `${title} ${n}`,
      link: `https://courier.test/${title}/${n}`,
      text: 'News.',
    })),
  )

/** Runs a command and gives what it said, and what a terminal would have shown of its progress. */
async function run(command: FeedsCommand, isTTY = false) {
  const said: string[] = []
  let shown = ''
  const progress = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += chunk
        done()
      },
    }),
    { isTTY },
  )
  const lines = { width: () => 80, paint: plain, show: (block: string) => void said.push(block) }
  const well = await tendFeeds(command, config, lines, progress)
  return { well, said, shown }
}

async function published(url: string): Promise<number> {
  const store = await openSqlite(place)
  try {
    return (await store.news.fresh([url], 0)).length
  } finally {
    await store.close()
  }
}

test('the words after feeds', () => {
  expect(readFeedsCommand(['list'])).toEqual({ kind: 'list' })
  expect(readFeedsCommand(['add', 'u'], '3')).toEqual({ kind: 'add', url: 'u', backlog: 3 })
  expect(readFeedsCommand(['import', 'f'])).toEqual({ kind: 'import', file: 'f' })
  for (const [words, backlog] of [
    [[]],
    [['list', 'x']],
    [['add']],
    [['add', 'u', 'v']],
    [['add', 'u'], 'all'],
    [['list'], '3'],
  ] as const)
    expect(readFeedsCommand([...words], backlog)).toBeUndefined()
})

describe('feeds add', () => {
  test('remembers what is there and publishes none, or as many as asked', async () => {
    const [quiet, eager] = [await serve(200, rss('Quiet')), await serve(200, rss('Eager'))]
    expect((await run({ kind: 'add', url: quiet, backlog: 0 })).said).toEqual([
      `Quiet: added, as ${quiet}`,
      '3 stories there already, 0 of them to be published.',
    ])
    await run({ kind: 'add', url: eager, backlog: 2 })
    expect([await published(quiet), await published(eager)]).toEqual([0, 2])
    expect((await run({ kind: 'list' })).said.map((line) => line.replace(/ read .*/, ''))).toEqual(
      [`${quiet}  Quiet `, `${eager}  Eager `].sort(),
    )
    await expect(run({ kind: 'add', url: quiet, backlog: 0 })).rejects.toThrow('read already')
    expect((await run({ kind: 'remove', url: quiet })).well).toBe(true)
    await expect(run({ kind: 'remove', url: quiet })).rejects.toThrow('not among the feeds')
  })

  test('finds the feed of a page', async () => {
    const feed = await serve(200, rss('Found'))
    const page = await serve(
      200,
      `<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head></html>`,
      'text/html',
    )
    expect((await run({ kind: 'add', url: page, backlog: 0 })).said[0]).toBe(`Found: added, as ${feed}`)
  })

  test.each([
    [403, '', /answers 403 to us/],
    [200, '<html><body>News</body></html>', /is a web page, and names no feed/],
  ])('says what is wrong and adds nothing: %s %s', async (status, body, words) => {
    await expect(run({ kind: 'add', url: await serve(status, body, 'text/html'), backlog: 0 })).rejects.toThrow(words)
    expect((await run({ kind: 'list' })).said).toEqual([expect.stringMatching(/^No feed is read yet/)])
  })
})

test('import, check and export: a bar on a terminal, nothing on a pipe, what is wrong in words', async () => {
  const [one, two, gone] = [await serve(200, rss('One')), await serve(200, rss('Two')), await serve(404, '')]
  const file = join(place, 'feeds.opml')
  await writeFile(
    file,
    `<opml version="2.0"><body><outline text="Home">${[one, two, gone].map((url) => `<outline type="rss" text="A feed &amp; more" xmlUrl="${url}"/>`).join('')}</outline></body></opml>`,
  )
  const imported = await run({ kind: 'import', file }, true)
  expect(imported.said).toEqual([
    `${gone}: answers 404: there is nothing at this address any more`,
    '3 feeds added.',
    '1 feed could not be read now; the desk will try again.',
  ])
  expect(imported.shown).toContain('[########################] 3 of 3')
  expect(imported.shown.endsWith('\r\u001b[K')).toBe(true)
  expect((await run({ kind: 'import', file })).said).toEqual(['0 feeds added, 3 read already.'])
  expect(await published(one)).toBe(0)

  await run({ kind: 'export', file: join(place, 'out.opml') })
  const out = await readFile(join(place, 'out.opml'), 'utf8')
  expect(out).toContain(`<outline type="rss" text="A feed &amp; more" title="A feed &amp; more" xmlUrl="${two}"`)
  expect(out).toContain('<outline text="Home" title="Home">')
  await expect(run({ kind: 'export', file: place })).rejects.toThrow('cannot be written')
  await expect(run({ kind: 'import', file: join(place, 'none') })).rejects.toThrow('cannot be read')
})

test('check reads every feed anew', async () => {
  const [well, page] = [await serve(200, rss('Well')), await serve(200, rss('Later a page'))]
  for (const url of [well, page]) await run({ kind: 'add', url, backlog: 0 })
  expect(await run({ kind: 'check' })).toEqual({ well: true, said: ['2 feeds looked at, all well.'], shown: '' })
  await hosts[1]?.close()
  const { well: isWell, said } = await run({ kind: 'check' })
  expect(isWell).toBe(false)
  expect(said).toEqual([
    expect.stringMatching(`^${page}: its host cannot be reached`),
    '2 feeds looked at, 1 not well.',
  ])
})
