/**
 * Pictures of what the desk shows on Slack, from the blocks that it really sends: a desk on the fake Slack is asked, and
 * what arrives there is drawn by a headless Chromium.
 *
 *   node --import ./src/runtime.js tests/pictures/slack.ts docs/pictures
 */
import type { FakeSlack } from '../fakes/slack/server.ts'
import { bridge, rain, rainAgain, talks } from '../platforms/articles.ts'
import { openNewsroom } from '../platforms/newsroom.ts'
import { slackStage } from '../platforms/slack/stage.ts'
import { createDrawing } from './draw.ts'
import { homeHtml, messageHtml, modalHtml } from './slack-html.ts'

const [folder = 'docs/pictures', browser = 'chromium'] = process.argv.slice(2)
const { draw, end } = createDrawing(folder, browser)

let slack: FakeSlack | undefined
const newsroom = await openNewsroom(async () => {
  const stage = await slackStage('socket')
  slack = stage.slack
  return stage
}, [talks])
const { stage } = newsroom
if (!slack) throw new Error('There is no Slack.')
const { workspace, people } = slack

const channel = stage.channel()
await stage.brief(channel, '')
const briefing = await workspace.until(() => workspace.own(channel)[0])
draw('slack-briefing', messageHtml(briefing.blocks), 900)

await stage.ask(channel, 'When did the talks last take place?')
const answer = await workspace.until(() => workspace.own(channel)[1])
draw('slack-answer', messageHtml(answer.blocks), 230)

await stage.ask(channel, 'How old is Kishida?')
const refusal = await workspace.until(() => workspace.own(channel)[2])
draw('slack-refusal', messageHtml(refusal.blocks), 300)

await people.press(briefing, 'U1ANNA', 'evidence')
const evidence = await workspace.until(() => workspace.whispers[0])
draw('slack-evidence', messageHtml(evidence.blocks, true), 780)

await people.press(briefing, 'U1ANNA', 'ask')
const modal = await workspace.until(() => [...workspace.views.values()][0])
draw('slack-ask', modalHtml(modal), 330)

const digest = stage.channel()
await people.command(
  digest,
  'U1ANNA',
  '/newsdesk',
  'subscribe https://courier.example/feed https://times.example/feed at "every day at 8" name "Valley news"',
)
await workspace.until(() => workspace.whispers.find(({ channel }) => channel === digest))
await newsroom.list('https://courier.example/feed', [rain, bridge])
await newsroom.list('https://times.example/feed', [rainAgain])
await newsroom.publish()
const [edition] = workspace.own(digest)
if (!edition) throw new Error('There is no edition.')
draw('slack-digest', messageHtml(edition.blocks), 430)

await people.openHome('U1ANNA')
const home = await workspace.until(() => workspace.views.get('home:U1ANNA'))
draw('slack-home', homeHtml(home), 520)

await newsroom.close()
end()
