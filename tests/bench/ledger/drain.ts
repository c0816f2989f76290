/** Claims and completes deliveries until there are none, as many at once as the desk does, in a process of its own. Its first argument names the store. */
import { openStore, type Place } from '../../../src/store/open.ts'

const place: Place = JSON.parse(process.argv[2] ?? '')
const store = await openStore(place, 'visitor')
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
for (;;) {
  const now = Date.now()
  const claimed = await store.deliveries.claim(now, {
    until: now + 60_000,
    count: 50,
    platforms: ['slack'],
    pause: 1000,
  })
  if (claimed.length === 0) break
  await Promise.all(
    claimed.map((one) =>
      store.deliveries.complete(one, { place: { channel: one.channel }, message: one.id }, Date.now()),
    ),
  )
}
await store.close()
process.exit()
