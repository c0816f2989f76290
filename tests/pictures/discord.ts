/**
 * Pictures of what the desk shows on Discord, from the components that it really sends: a desk on the fake Discord is
 * asked, and what arrives there is drawn by a headless Chromium.
 *
 *   node --import ./src/runtime.js tests/pictures/discord.ts docs/pictures
 */
import type { FakeDiscord } from '../fakes/discord/server.ts'
import { talks } from '../platforms/articles.ts'
import { discordStage } from '../platforms/discord/stage.ts'
import { openNewsroom } from '../platforms/newsroom.ts'
import { messageHtml, modalHtml } from './discord-html.ts'
import { createDrawing } from './draw.ts'

const [folder = 'docs/pictures', browser = 'chromium'] = process.argv.slice(2)
const { draw, end } = createDrawing(folder, browser)

let discord: FakeDiscord | undefined
const newsroom = await openNewsroom(async () => {
  const stage = await discordStage()
  discord = stage.discord
  return stage
}, [{ ...talks, url: 'https://news.example/talks', source: 'The Example Courier', publishedAt: '2024-05-29' }])
const { stage } = newsroom
if (!discord) throw new Error('There is no Discord.')
const { world, people } = discord

const channel = stage.channel()
const message = (place: number) => world.until(() => world.own(channel)[place])
await stage.brief(channel, '')
const briefing = await message(0)
draw('discord-briefing', messageHtml(briefing.components), 920)

await stage.ask(channel, 'When did the talks last take place?')
draw('discord-answer', messageHtml((await message(1)).components), 250)

await stage.ask(channel, 'How old is Kishida?')
draw('discord-refusal', messageHtml((await message(2)).components), 290)

await people.press(briefing, 'evidence')
const evidence = await world.until(() =>
  world.own(channel, 'by one').find((one) => JSON.stringify(one).includes('**[1]**')),
)
draw('discord-evidence', messageHtml(evidence.components, true), 900)

const modal = await people.press(briefing, 'ask')
if (modal) draw('discord-ask', modalHtml(modal), 270)

await newsroom.close()
end()
