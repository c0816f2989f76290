import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { servePages } from '../../src/page.ts'
import { createOperator } from '../../src/service/operator.ts'
import type { Delivery } from '../../src/store/ledger.ts'
import { openSqlite } from '../../src/store/sqlite.ts'

async function serve() {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-operator-'))
  const store = await openSqlite(directory)
  const operator = createOperator(store, () => 5000)
  const { port, stop } = await servePages(operator.pages, 0)
  onTestFinished(async () => {
    await stop()
    await store.close().catch(() => {})
    await rm(directory, { recursive: true })
  })
  return { store, operator, port, at: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) }
}

test('the desk says that it is well while its store answers, and else that it is not', async () => {
  const { store, at } = await serve()
  const well = await at('/healthz')
  expect([well.status, await well.text()]).toEqual([200, 'ok\n'])
  await store.close()
  expect((await at('/healthz')).status).toBe(503)
  expect((await at('/elsewhere')).status).toBe(404)
})

test('metrics count what there is and what was done, and name nobody', async () => {
  const { store, operator, at } = await serve()
  await store.events.take('e1', '{}', 1, 2)
  const delivery: Delivery = {
    id: 'd1',
    edition: 'e1',
    platform: 'slack',
    channel: 'C1',
    state: 'claimed',
    attempts: 1,
    slot: 0,
    madeAt: 1000,
  }
  operator.tried('retry', delivery)
  operator.tried('done', delivery)
  const answer = await at('/metrics')
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(text).toContain('newsdesk_delivery_tries_total{platform="slack",outcome="done"} 1')
  expect(text).toContain('newsdesk_delivery_seconds_sum{platform="slack"} 4')
  expect(text).toContain('newsdesk_requests{state="open"} 1')
  expect(text).toContain('newsdesk_deliveries{state="given up"} 0')
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).not.toContain('C1')
})

test('a port that is taken is named', async () => {
  const { port, operator } = await serve()
  await expect(servePages(operator.pages, port)).rejects.toThrow(/^PORT: cannot listen on \d+ .*EADDRINUSE/)
})
