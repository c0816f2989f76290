/** What following 2,000 feeds costs, and whether 10,000 rounds of edits are remembered. Exits with 1 when a bar is missed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../src/log.ts'
import { createFetcher } from '../../src/sources/index.ts'
import { lookAtDue } from '../../src/sources/watch/watch.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { liveThrough } from '../sources/watch/newsday.ts'
import { missedBars, report, timed } from './measure.ts'

const [feeds, stories, brokenFeeds, rounds] = [2000, 20, 20, 10_000]
const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
const host = spawn(process.execPath, ['tests/bench/feeds/host.ts', `${feeds}`, `${stories}`], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const [port] = await once(host.stdout.setEncoding('utf8'), 'data')
  await followAll(String(port).trim())
} finally {
  host.kill()
}
await editAll()
await rm(directory, { recursive: true })
process.exitCode = missedBars() > 0 ? 1 : 0

async function followAll(port: string): Promise<void> {
  const names = Array.from({ length: feeds }, (_, number) => `feed-${number}.test`)
  const store = await openSqlite(join(directory, 'follow'))
  const fetcher = createFetcher({ allowHosts: names, resolve: async () => ['127.0.0.1'] })
  let [ahead, line] = [0, '']
  const log = createLog({ level: 'info', json: true, now: () => new Date(), write: (said) => (line = said) })
  const parts = { fetcher, store, log, now: () => Date.now() + ahead }
  for (const name of names)
    await store.feeds.add({ url: `http://${name}:${port}/rss`, title: '', folders: [], addedAt: 0, dueAt: 0 })
  const round = async () => (await timed(() => lookAtDue(parts, async () => [], new AbortController().signal))) / 1000

  report(`first round of ${feeds} feeds, ${brokenFeeds} broken or slow`, await round(), 's', 60)
  const known = await store.feeds.list()
  report('feeds not read, beyond the broken ones', known.filter(({ failure }) => failure).length - brokenFeeds, '', 0)
  report(
    'stories published at the first look',
    (
      await store.news.fresh(
        known.map(({ url }) => url),
        0,
      )
    ).length,
    '',
    0,
  )
  // When the sound ones are due again, and the others are not yet.
  ahead = 16 * 60_000
  report('second round, nothing changed', await round(), 's', 15)
  const { feeds: asked, failed } = JSON.parse(line)
  report('feeds in it not answered', feeds - brokenFeeds - asked + failed, '', 0)
  report('resident memory at most', process.resourceUsage().maxRSS / 1024, 'MB', 300)
  await Promise.all([store.close(), fetcher.close()])
}

async function editAll(): Promise<void> {
  const seed = Number(process.argv[2] ?? 20260601)
  const store = await openSqlite(join(directory, 'edits'))
  let lived: Awaited<ReturnType<typeof liveThrough>> | undefined
  const took = await timed(async () => {
    lived = await liveThrough(store, { seed, rounds })
  })
  await store.close()
  if (!lived) return
  const { published, expected, versions, stories } = lived
  report(`${rounds} rounds of edits, seed ${seed}: stories`, stories, '')
  report('new versions of them', versions, '')
  report('stories published twice', [...published.values()].filter((count) => count > 1).length, '', 0)
  report(
    'stories published that should not have been',
    [...published.keys()].filter((one) => !expected.has(one)).length,
    '',
    0,
  )
  report('stories lost', [...expected].filter((one) => !published.has(one)).length, '', 0)
  report('a round of edits, remembered', took / rounds, 'ms')
}
