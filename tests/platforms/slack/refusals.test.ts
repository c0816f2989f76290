import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { scopes } from '../../../src/platforms/slack/manifest.ts'
import { nextFaults, noFaults } from '../../fakes/slack/faults.ts'
import { readable } from '../../fakes/slack/workspace.ts'
import { rain } from '../articles.ts'
import { type Newsroom, openNewsroom } from '../newsroom.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let newsroom: Newsroom
let channels = 0
beforeAll(async () => {
  newsroom = await openNewsroom(async () => {
    stage = await slackStage('socket')
    return stage
  }, [rain])
})
afterAll(() => newsroom.close())
beforeEach(() => {
  stage.slack.faults = noFaults
  stage.slack.scopes = [...scopes]
})

/** What the asker of a briefing is told, where the channel is as said. */
async function toldAbout(change: { member?: boolean; archived?: boolean }): Promise<string> {
  channels += 1
  const { id } = stage.slack.workspace.channel(`CX${channels}`, change)
  await stage.brief(id, 'rain')
  const [told] = await stage.until(() => stage.whispers(id).length > 0 && stage.whispers(id))
  expect(stage.posts(id)).toEqual([])
  return told ?? ''
}

describe('what Slack refuses ends in one clear line to the asker', () => {
  test('not in the channel', async () => {
    expect(await toldAbout({ member: false })).toContain('/invite @newsdesk')
  })

  test('an archived channel', async () => {
    expect(await toldAbout({ archived: true })).toContain('archived')
  })

  test('a missing scope, by its name', async () => {
    stage.slack.scopes = scopes.filter((scope) => scope !== 'chat:write')
    expect(await toldAbout({})).toContain('chat:write')
  })

  test('a token that was revoked', async () => {
    stage.slack.revoked = true
    expect(await toldAbout({})).toContain('revoked')
    stage.slack.revoked = false
  })

  test('a channel that is not there is refused once, and logged', async () => {
    const before = stage.slack.calls.length
    await stage.slack.people.say('CGONE', 'U1', 'who is Ito?')
    stage.slack.workspace.channels.delete('CGONE')
    await stage.brief('CGONE2', 'rain')
    stage.slack.workspace.channels.delete('CGONE2')
    await newsroom.logged((line) => line.includes('CGONE2') && !line.includes('asked'))
    const tries = stage.slack.calls.slice(before).filter(({ method }) => method === 'chat.postMessage')
    expect(tries.length).toBeLessThanOrEqual(1)
  })
})

test('a failure that Slack reports with ok:false may have taken effect, and is looked up', async () => {
  const channel = stage.channel()
  stage.slack.faults = nextFaults('chat.postMessage', 'confused-after', 'dropped-after')
  await stage.brief(channel, 'rain')
  await newsroom.logged((line) => line.includes('briefing') && line.includes(`channel=${channel} `))
  expect(stage.posts(channel)).toHaveLength(1)
})

test('evidence that cannot be shown by its response URL is shown by another way', async () => {
  const channel = stage.channel()
  await stage.brief(channel, 'rain')
  const [briefing] = await stage.until(() => stage.posts(channel).length > 0 && stage.posts(channel))
  stage.slack.faults = nextFaults('response_url', 'failed')
  if (briefing) await stage.evidence(briefing)
  await stage.until(() => stage.whispers(channel).length > 0)
  expect(stage.whispers(channel)).toHaveLength(1)
})

describe('what people see besides', () => {
  test('help and status, to the asker alone', async () => {
    for (const [words, told] of [
      ['help', '/ask QUESTION'],
      ['status', 'conversations'],
      ['', '/brief'],
    ] as const) {
      await stage.slack.people.command('C1', 'U1', '/newsdesk', words)
      expect(JSON.stringify(stage.slack.delivery.lastAnswer)).toContain(told)
    }
  })

  test('the shortcut on a message briefs its link, and says where there is none', async () => {
    const channel = stage.channel()
    const { people, workspace } = stage.slack
    const { message } = await people.say(channel, 'U1', `read <${rain.url}|this>`)
    await people.shortcut(message, 'U1', 'brief_this')
    await stage.until(() => stage.posts(channel).some(({ text }) => text.includes(rain.title)))
    const { message: other } = await people.say(channel, 'U1', 'no link here')
    await people.shortcut(other, 'U1', 'brief_this')
    const whisper = await stage.until(() => workspace.whispers.find((one) => one.channel === channel))
    expect(readable(whisper)).toContain('no link')
  })

  test('App Home lists the latest briefings of public channels, and the desk’s state', async () => {
    const channel = stage.channel()
    const { id: secret } = stage.slack.workspace.channel('CSECRET', { private: true })
    for (const place of [channel, secret]) {
      await stage.brief(place, 'rain')
      await newsroom.logged((line) => line.includes('briefing') && line.includes(`channel=${place} `))
    }
    await stage.slack.people.openHome('U5')
    const home = await stage.until(() => stage.slack.workspace.views.get('home:U5'))
    expect(JSON.stringify(home)).toContain(rain.title)
    expect(JSON.stringify(home)).toContain('Running since')
    expect(JSON.stringify(home)).toContain(channel)
    expect(JSON.stringify(home)).not.toContain(secret)
  })

  test('a thumb is noted, and thanked for to its giver alone', async () => {
    const channel = stage.channel()
    await stage.brief(channel, 'rain')
    const briefing = await stage.until(() => stage.slack.workspace.own(channel)[0])
    await stage.slack.people.press(briefing, 'U1', 'feedback')
    const [thanks] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
    expect(thanks).toContain('noted')
  })
})

test('no line of the log holds a token, and none above debug what people wrote', async () => {
  const channel = stage.channel()
  await stage.brief(channel, 'rain')
  await stage.until(() => stage.posts(channel).length > 0)
  await stage.ask(channel, 'zzyzx how much rain?')
  await stage.until(() => stage.posts(channel).length > 1)
  expect(newsroom.lines.join('\n')).not.toMatch(/xoxb|xapp-/)
  expect(newsroom.lines.filter((line) => line.includes('zzyzx') && !line.includes('debug:'))).toEqual([])
})

test('everything was acknowledged within a second', () => {
  expect(Math.max(...stage.slack.delivery.waits)).toBeLessThan(1000)
})
