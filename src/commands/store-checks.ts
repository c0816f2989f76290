import type { ChatConfig } from '../config.ts'
import { inOneLine } from '../desk/problem.ts'
import { type Check, unwell, well } from '../platforms/check.ts'
import type { Delivery } from '../store/ledger.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'

/** Whether the store can be used, and what it holds that wants somebody to look at it. */
export async function storeChecks(config: ChatConfig): Promise<Check[]> {
  const { data, database } = config
  const place = database === undefined ? `NEWSDESK_DATA: ${data}` : 'DATABASE_URL: the database'
  try {
    const store = await openStore(config, 'visitor')
    try {
      return [well(`${place} can be written to`), ...(await deliveryChecks(store, Date.now()))]
    } finally {
      await store.close()
    }
  } catch (error) {
    return [unwell(inOneLine(error), 'Nothing can be remembered until then, and the desk does not start.')]
  }
}

/** In milliseconds. */
const day = 24 * 60 * 60_000
const soon = 10 * 60_000

/** How many of the latest deliveries are looked at. */
const latest = 200

/** Nothing where nothing was ever to be delivered. */
async function deliveryChecks(store: Store, now: number): Promise<Check[]> {
  const tally = await store.deliveries.tally()
  const open = [
    ...(await store.deliveries.list('pending', latest)),
    ...(await store.deliveries.list('claimed', latest)),
  ]
  const late = open.filter(({ madeAt }) => madeAt < now - soon)
  const given = (await store.deliveries.list('given up', latest)).filter(({ settledAt = 0 }) => settledAt > now - day)
  const { active, paused } = await store.subscriptions.tally()
  if (active + paused + tally.done + open.length + given.length === 0) return []
  const checks = [
    well(
      `subscriptions: ${active} active, ${paused} paused; deliveries: ${tally.done} done, ${open.length} on their way`,
    ),
  ]
  return [
    ...checks,
    ...late.slice(0, 5).map((one) => unwell(`${whatOf(one)} is late: ${one.reason ?? 'nobody has tried'}`, lateMend)),
    ...given.slice(0, 5).map((one) => unwell(`${whatOf(one)} was given up: ${one.reason ?? ''}`, givenUpMend)),
  ]
}

const lateMend =
  'It is tried again until a day has passed. If nobody has tried, see that a desk runs that has the role deliver.'
const givenUpMend =
  'It is not tried again. Mend what it names; then /newsdesk resume, or newsdesk -- subscriptions resume.'

function whatOf({ platform, channel, slot }: Delivery): string {
  return `the edition of ${new Date(slot).toISOString().slice(0, 16).replace('T', ' ')} UTC for ${platform}:${channel}`
}
