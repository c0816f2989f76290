import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderSubscribeModal } from '../../../src/platforms/slack/render/subscribe-modal.ts'
import { fields, parse } from '../../fakes/slack/json.ts'
import { viewRefusal } from '../../fakes/slack/limits.ts'
import type { FakeSlack } from '../../fakes/slack/server.ts'
import { type Newsroom, openNewsroom } from '../newsroom.ts'
import { slackStage } from './stage.ts'

let newsroom: Newsroom
let slack: FakeSlack
beforeAll(async () => {
  newsroom = await openNewsroom(async () => {
    const stage = await slackStage('socket')
    slack = stage.slack
    return stage
  }, [])
})
afterAll(() => newsroom.close())

/** Opens the window to subscribe in, and gives it. */
async function openWindow(channel: string) {
  const before = new Set(slack.workspace.views.keys())
  await slack.people.command(channel, 'U1ANNA', '/newsdesk', 'subscribe')
  return slack.workspace.until(() => [...slack.workspace.views].find(([id]) => !before.has(id))?.[1])
}

test('/newsdesk subscribe alone opens a window; what it says is subscribed to, and told to the asker alone', async () => {
  const channel = newsroom.stage.channel()
  await slack.people.submit(
    await openWindow(channel),
    'U1ANNA',
    'https://window.example/feed',
    'mon, wed 17:45',
    'Berlin',
  )
  const [answer] = await slack.workspace.until(
    () => newsroom.stage.whispers(channel).length > 0 && newsroom.stage.whispers(channel),
  )
  expect(answer).toContain('Mondays and Wednesdays at 17:45, Europe/Berlin time')
  expect(newsroom.stage.posts(channel)).toEqual([])
})

test('a window with a mistake makes nothing', async () => {
  const channel = newsroom.stage.channel()
  await slack.people.submit(await openWindow(channel), 'U1ANNA', 'https://window.example/feed', 'whenever')
  await slack.people.command(channel, 'U1ANNA', '/newsdesk', 'list')
  const [list] = await slack.workspace.until(
    () => newsroom.stage.whispers(channel).length > 0 && newsroom.stage.whispers(channel),
  )
  expect(list).toContain('no subscriptions')
})

test('the window keeps Slack’s limits', () => {
  expect(viewRefusal(fields(parse(JSON.stringify(renderSubscribeModal('x'.repeat(2000))))))).toBeUndefined()
})
