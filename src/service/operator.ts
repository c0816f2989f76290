import type { ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Outcome } from '../desk/delivery/attempt.ts'
import type { Page } from '../page.ts'
import type { Delivery } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'

/** What the desk tells its operator: whether it is well, and how much it does. */
export type Operator = {
  pages: Page[]
  /** Counts a try to deliver, and how long its edition took to its channel. */
  tried(outcome: Outcome, delivery: Delivery): void
}

/** In seconds: from an edition's making to its standing in the channel. */
const buckets = [0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200, 86_400]

/** /healthz answers 200 while the store answers; /metrics is in Prometheus' text format. */
export function createOperator(store: Store, now: () => number): Operator {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const tries = new Counter({
    name: 'newsdesk_delivery_tries_total',
    help: 'Tries to bring an edition to a channel, by platform and outcome.',
    labelNames: ['platform', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'newsdesk_delivery_seconds',
    help: 'From the making of an edition to its standing in a channel.',
    labelNames: ['platform'],
    buckets,
    registers,
  })
  const counted = (name: string, help: string, count: () => Promise<Record<string, number>>) =>
    new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers,
      async collect() {
        for (const [state, number] of Object.entries(await count())) this.set({ state }, number)
      },
    })
  counted('newsdesk_deliveries', 'Deliveries, by state.', () => store.deliveries.tally())
  counted('newsdesk_subscriptions', 'Subscriptions, by state.', () => store.subscriptions.tally())
  counted('newsdesk_requests', 'What people asked for and is not done yet.', async () => ({
    open: (await store.counts()).openEvents,
  }))

  const health = async (response: ServerResponse) => {
    await store.subscriptions.find('')
    response.end('ok\n')
  }
  const metrics = async (response: ServerResponse) => {
    response.setHeader('content-type', registry.contentType)
    response.end(await registry.metrics())
  }
  return {
    pages: [page('/healthz', health), page('/metrics', metrics)],
    tried(outcome, { platform, madeAt }) {
      tries.inc({ platform, outcome })
      if (outcome === 'done') seconds.observe({ platform }, (now() - madeAt) / 1000)
    },
  }
}

function page(path: string, answer: (response: ServerResponse) => Promise<void>): Page {
  return {
    path,
    method: 'GET',
    handler: (_, response) => {
      answer(response).catch(() => response.writeHead(503).end('The store does not answer; the log says why.\n'))
    },
  }
}
