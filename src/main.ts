import { parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import packageJson from '../package.json' with { type: 'json' }
import { openSitting } from './commands/sitting.ts'
import { loadEnvironmentFile, readChatConfig, readConfig } from './config.ts'
import type { Article } from './core/index.ts'
import { startConversation } from './desk/conversation.ts'
import type { Desk } from './desk/desk.ts'
import { inOneLine, Problem } from './desk/problem.ts'
import { type Worded, whyUnworded } from './desk/wording.ts'
import { safe } from './platforms/terminal/foreign.ts'
import { jsonLine } from './platforms/terminal/json.ts'
import { showTime } from './platforms/terminal/progress.ts'
import { renderAnswer } from './platforms/terminal/render-answer.ts'
import { renderBriefing } from './platforms/terminal/render-briefing.ts'
import { renderComparison } from './platforms/terminal/render-comparison.ts'
import { separated, surfaceOn } from './platforms/terminal/surface.ts'
import { startTerminal } from './platforms/terminal/terminal.ts'
import { articleFiles } from './sources/files/folder.ts'
import { linkReader } from './sources/link.ts'

const help = `Newsdesk briefs on news articles and answers questions about them, citing the exact words.

  npm start                                        open the desk on the articles in briefings/: on each chat
                                                   platform that has credentials, and here when none has
  npm run --silent newsdesk -- brief FILE          brief on one article
  npm run --silent newsdesk -- ask FILE QUESTION   ask about it; each further QUESTION follows up
  npm run --silent newsdesk -- compare FILE        the briefing in the article's own words beside the model's, and what
                                                   the check found in that
  npm run --silent newsdesk -- doctor              look at every setting, and say what to mend
  npm run --silent newsdesk -- feeds list          the feeds the desk reads; feeds check reads each and says what is
                                                   wrong, feeds add URL [--backlog N] and feeds remove URL change
                                                   them, feeds import FILE and feeds export FILE take OPML
  npm run --silent newsdesk -- subscriptions list  what channels get and when; subscribe URL at TIME, pause, resume, edit,
                                                   remove, now and preview change it or show it, for one --channel
                                                   such as slack:C0123ABCD
  npm run --silent newsdesk -- why WORDS           what became of a story, or of a digest and its delivery
  npm run --silent newsdesk -- backup FILE         copy the desk's data into FILE, also while the desk runs
  npm run --silent newsdesk -- store move          move the desk's data into the database of DATABASE_URL
  npm run --silent newsdesk -- manifest slack      print the manifest to make the Slack app from; with an
                                                   ADDRESS after it, Slack calls the desk there
  npm run --silent newsdesk -- invite discord      print the link that invites the desk to a Discord server

FILE is the path of an article, its name in briefings/, or the link of its page; - is standard input.

  --json         give a briefing, or each answer, as one line of JSON
  --backlog N    publish the newest N stories that a feed has when it is added, instead of none
  --channel C    whose subscriptions a command is about
  --help         show this
  --version      show the version

Exit status: 0 done, 1 could not, 2 wrong use.`

const commands = 'brief ask compare doctor feeds subscriptions why backup store manifest invite'.split(' ')

/** The command line was not used as it can be. */
class WrongUse extends Error {}

loadEnvironmentFile()

const lines = surfaceOn(process.stdout)
const blocks = separated(lines)
const errors = surfaceOn(process.stderr)

/** Does what the command line asks for, and gives whether all of it could be done. */
async function run(): Promise<boolean> {
  const { values, positionals } = parse()
  const [command, file, ...questions] = positionals
  const settings = readConfig(process.env)
  if (values.help) lines.show(help)
  else if (values.version) lines.show(packageJson.version)
  else if (command === undefined) {
    if (values.json) throw new WrongUse('--json goes with brief or ask.')
    const config = readChatConfig(process.env)
    if (config.slack || config.discord) {
      const { runService } = await import('./service/service.ts')
      await runService(config, (line) => process.stderr.write(`${line}\n`))
      return true
    }
    const shelves = { articles: articleFiles(settings.briefings), readLink }
    const { desk, close } = await openSitting(settings, shelves, process.stderr)
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
    return startTerminal(desk, streams).finally(close)
  } else if (command === 'doctor') return doctor()
  else if (command === 'feeds') return feeds(positionals.slice(1), values.backlog)
  else if (command === 'subscriptions') await subscriptions(positionals.slice(1), values.channel)
  else if (command === 'why') await subscriptions(positionals, values.channel)
  else if (command === 'backup') await backup(positionals.slice(1))
  else if (command === 'store') await store(positionals.slice(1))
  else if (command === 'manifest') await manifest(file, questions)
  else if (command === 'invite') await invite(positionals.slice(1))
  else {
    if (command !== 'brief' && command !== 'ask' && command !== 'compare') {
      const nearest = closest(command, commands)
      throw new WrongUse(`There is no command ${command}. The nearest is ${nearest}.`)
    }
    if (file === undefined) throw new WrongUse(`Name the article to ${command} on: a FILE, or - for standard input.`)
    if (command !== 'ask' && questions.length > 0) throw new WrongUse(`${command} takes one FILE; ask takes questions.`)
    if (command === 'ask' && questions.length === 0) throw new WrongUse('Put a question after the FILE, in quotes.')
    const shelves = { articles: articleFiles(settings.briefings, process.stdin), readLink }
    const { desk, close } = await openSitting(settings, shelves, process.stderr)
    try {
      const { article, notices } = await desk.open(file)
      for (const notice of notices) complain(notice)
      if (command === 'brief') await brief(desk, article, values.json)
      else if (command === 'ask') await ask(desk, article, questions, values.json)
      else await compare(desk, article)
    } finally {
      await close()
    }
  }
  return true
}

/** Reads a link, and shows on a terminal how long that takes. */
async function readLink(link: string): Promise<Article> {
  const links = linkReader({ allowHosts: readChatConfig(process.env).allowPrivateHosts })
  try {
    return await showTime(process.stderr, `Reading ${safe(link)}…`, () => links.read(link))
  } finally {
    await links.close()
  }
}

async function feeds(words: string[], backlog: string | undefined): Promise<boolean> {
  const { readFeedsCommand, tendFeeds } = await import('./commands/feeds.ts')
  const command = readFeedsCommand(words, backlog)
  if (!command)
    throw new WrongUse('feeds takes one of list, check, add URL [--backlog N], remove URL, import FILE, export FILE.')
  return tendFeeds(command, readChatConfig(process.env), lines, process.stderr)
}

async function subscriptions(words: string[], channel: string | undefined): Promise<void> {
  const { readSubscriptionsCommand, subscriptionVerbs, tendSubscriptions } = await import('./commands/subscriptions.ts')
  const command = readSubscriptionsCommand(words)
  if (!command) throw new WrongUse(`subscriptions takes one of ${subscriptionVerbs.join(', ')}.`)
  await tendSubscriptions(command, readChatConfig(process.env), channel, lines)
}

async function brief(desk: Desk, article: Article, json: boolean): Promise<void> {
  const briefing = await desk.brief(article)
  explain(briefing)
  lines.show(json ? jsonLine(briefing) : renderBriefing(briefing, article, lines.width(), lines.paint))
}

/** The article's own words beside the model's, and what the check found in those. */
async function compare(desk: Desk, article: Article): Promise<void> {
  const worded = await desk.brief(article)
  if (!worded.wording)
    throw new Problem('There is no model to compare with: set NEWSDESK_MODEL, as .env.example shows.')
  explain(worded)
  lines.show(renderComparison(await desk.plain(article), worded, lines.width(), lines.paint))
}

async function ask(desk: Desk, article: Article, questions: string[], json: boolean): Promise<void> {
  let conversation = startConversation([article])
  for (const question of questions) {
    const asked = await desk.ask(conversation, question)
    conversation = asked.conversation
    explain(asked.answer)
    if (json) lines.show(jsonLine(asked.answer))
    else blocks.show(renderAnswer(asked.answer, [article], blocks.width(), blocks.paint))
  }
}

/** Says why a model that was asked did not word it. */
function explain(copy: Worded<object>): void {
  const why = whyUnworded(copy)
  if (why !== undefined) complain(why)
}

/** Shows what is well and what is not; gives whether all is. */
async function doctor(): Promise<boolean> {
  const { examineAll } = await import('./commands/doctor.ts')
  const checks = await examineAll(readChatConfig(process.env))
  for (const check of checks) {
    const found = `${check.ok ? 'ok ' : 'no '} ${safe(check.found)}`
    lines.show(check.ok ? found : lines.paint('problem', `${found}\n    ${safe(check.mend)}`))
  }
  return checks.every(({ ok }) => ok)
}

async function backup([file, ...rest]: string[]): Promise<void> {
  if (file === undefined || rest.length > 0) throw new WrongUse('backup takes one FILE, which is not there yet.')
  const { backUpData } = await import('./commands/data.ts')
  lines.show(safe(await backUpData(readChatConfig(process.env), file)))
}

async function store(words: string[]): Promise<void> {
  if (words.join(' ') !== 'move') throw new WrongUse('store takes one word: move.')
  const { moveData } = await import('./commands/data.ts')
  for (const line of await moveData(readChatConfig(process.env))) lines.show(safe(line))
}

async function manifest(platform: string | undefined, [address, ...rest]: string[]): Promise<void> {
  if (platform !== 'slack' || rest.length > 0)
    throw new WrongUse('There is a manifest for slack: manifest slack [ADDRESS].')
  if (address !== undefined && !URL.canParse(address))
    throw new WrongUse(`${address} is no address: give one such as https://desk.example.`)
  const slack = await import('./platforms/slack/manifest.ts')
  lines.show(JSON.stringify(slack.manifest(address), null, 2))
}

async function invite(platforms: string[]): Promise<void> {
  if (platforms.join() !== 'discord') throw new WrongUse('There is an invitation for discord: invite discord.')
  const { discord } = readChatConfig(process.env)
  if (!discord) throw new Problem('DISCORD_TOKEN is not set. Set it to the bot’s token, from the app’s page, Bot.')
  lines.show(await (await import('./platforms/discord/doctor.ts')).invite(discord))
}

function parse() {
  try {
    const options = {
      json: { type: 'boolean', default: false },
      backlog: { type: 'string' },
      channel: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message.replace(/\. To specify .*$/s, '.') : String(error))
  }
}

function complain(problem: string): void {
  errors.show(errors.paint('problem', safe(problem)))
}

/** Whoever reads the output may stop early, as `head` does. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  complain(error instanceof WrongUse ? `${error.message} See --help.` : inOneLine(error))
  process.exitCode = error instanceof WrongUse ? 2 : 1
}
