import { expect } from 'vitest'
import { rain } from './articles.ts'
import type { Newsroom } from './newsroom.ts'
import { random } from './random.ts'
import type { Spoken, Trouble } from './stage.ts'

const rounds = 200
const seed = Number(process.env.FAULT_SEED ?? 20_261_124)
const troubles: Trouble[] = ['rate limit', 'failure', 'failure after', 'lost', 'lost after']

/**
 * People ask in 200 rounds while calls fail, lines break, events come twice and the process is killed. In the end every
 * question that was taken has exactly one answer. `FAULT_SEED` repeats a run.
 */
export async function fault200({ stage, crash }: Newsroom): Promise<void> {
  const draw = random(seed)
  const pick = <T>(from: readonly T[]) => from[Math.floor(draw() * from.length)]
  const channels = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const channel = stage.channel()
      await stage.brief(channel, 'rain')
      const briefing = await stage.until(() => stage.posts(channel)[0])
      return { channel, thread: briefing.id }
    }),
  )
  const sure: string[] = []
  const unsure: string[] = []
  const spoken: Spoken[] = []
  stage.trouble(() => (draw() < 0.3 ? pick(troubles) : undefined))

  for (let round = 0; round < rounds; round += 1) {
    const place = channels[round % channels.length]
    if (!place) continue
    const { channel, thread } = place
    const mark = `(round ${round})`
    const kind = draw()
    if (kind < 0.6) {
      spoken.push(await stage.say(channel, `How much rain fell ${mark}?`, { thread }))
      sure.push(mark)
    } else if (kind < 0.8) {
      const taken = await stage.ask(channel, `Which river rose ${mark}?`)
      if (taken) sure.push(mark)
      else unsure.push(mark)
    } else {
      const taken = await stage.ask(channel, `Who was hurt ${mark}? ${rain.url}`)
      if (taken) sure.push(mark)
      else unsure.push(mark)
    }
    if (draw() < 0.2) await pick(spoken)?.redeliver()
    if (draw() < 0.05) stage.cut()
    if (draw() < 0.05) await stage.redeliverMissed()
    if (draw() < 0.04) await crash()
  }

  stage.trouble(() => undefined)
  await stage.until(() => true)
  await stage.redeliverMissed()
  for (const one of spoken) await one.redeliver()
  const texts = () => channels.flatMap(({ channel }) => stage.posts(channel)).map(({ text }) => text)
  await stage.until(() => {
    const all = texts().join()
    return sure.every((mark) => all.includes(mark))
  })
  await crash()
  await Promise.all(
    channels.map(async ({ channel, thread }) => {
      await stage.say(channel, 'Which river rose, lastly?', { thread })
      await stage.until(() => stage.posts(channel).some(({ text }) => text.includes('lastly')))
    }),
  )
  const posted = texts()
  const answers = (mark: string) => posted.filter((text) => text.includes(mark)).length
  expect(
    sure.filter((mark) => answers(mark) !== 1),
    `answered other than once, seed ${seed}`,
  ).toEqual([])
  expect(unsure.filter((mark) => answers(mark) > 1)).toEqual([])
}
