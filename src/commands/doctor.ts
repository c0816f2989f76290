import type { ChatConfig } from '../config.ts'
import { check, readArticle } from '../core/index.ts'
import { inOneLine } from '../desk/problem.ts'
import type { Subscription } from '../desk/subscription.ts'
import { nextTwo, scheduleOf } from '../desk/subscriptions/times.ts'
import { createLog } from '../log.ts'
import { type Check, unwell, well } from '../platforms/check.ts'
import { systemClock } from '../service/service.ts'
import { articleFolder } from '../sources/files/folder.ts'
import { readSubscriptions } from '../sources/subscriptions/folder.ts'
import type { ModelConfig } from '../writers/open.ts'
import { storeChecks } from './store-checks.ts'

/** Looks at everything that the settings name, and says what is not well and how to mend it. Posts nothing. */
export async function examineAll(config: ChatConfig): Promise<Check[]> {
  const parts = {
    clock: systemClock,
    log: createLog({ level: 'error', json: false, now: () => new Date(), write() {} }),
  }
  const slack = config.slack && (await import('../platforms/slack/doctor.ts')).examine(config.slack, parts)
  const discord = config.discord && (await import('../platforms/discord/doctor.ts')).examine(config.discord)
  const platforms = [...((await slack) ?? []), ...((await discord) ?? [])]
  const terminal = platforms.length > 0 ? [] : [well('Chat platforms: none set, so npm start opens the terminal')]
  const model = config.model ? [await modelCheck(config.model)] : []
  return [
    await articlesCheck(config),
    ...(await subscriptionChecks(config)),
    ...(await storeChecks(config)),
    ...model,
    ...platforms,
    ...terminal,
  ]
}

async function articlesCheck({ briefings }: ChatConfig): Promise<Check> {
  try {
    const { entries, notices } = await articleFolder(briefings).list()
    const [notice] = notices
    if (notice !== undefined) return unwell(`${briefings}/: ${notice}`, 'The other articles can be read.')
    return well(`${briefings}/: ${entries.length} ${entries.length === 1 ? 'article' : 'articles'}`)
  } catch (error) {
    return unwell(inOneLine(error), 'Links can be briefed all the same.')
  }
}

/** Nothing where there are no subscriptions in files. */
async function subscriptionChecks({ briefings }: ChatConfig): Promise<Check[]> {
  const { filed, mistakes } = await readSubscriptions(briefings)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return [
    ...mistakes.map((mistake) => unwell(mistake, 'Until then this subscription stays as it was; the others work.')),
    ...filed.flatMap(({ file, subscription }) => (subscription ? [subscriptionCheck(file, subscription, zone)] : [])),
  ]
}

function subscriptionCheck(file: string, subscription: Subscription, zone: string): Check {
  const { name, sources, channels } = subscription
  const from = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`
  if (channels.length === 0)
    return unwell(`subscription ${name}: no channel, so nothing is posted`, `Write “channels:” into ${file}.`)
  const next = nextTwo(subscription, Date.now(), zone)
  return well(`subscription ${name}: ${from}, ${scheduleOf(subscription, zone)}${next ? `, next ${next}` : ''}`)
}

/** In milliseconds: longer than the desk waits, for a model that has to be loaded first. */
const patience = 60_000
/** In milliseconds: longer than this, and a reader gets the article's own words. */
const inTime = 20_000

/** Asks the model one tiny question, and says what came back. */
async function modelCheck(config: ModelConfig): Promise<Check> {
  const { createModel } = await import('../writers/model.ts')
  const article = readArticle({ text: 'The new bridge opened on Monday, the mayor said.' })
  const sentences = article.sentences.map(({ index, text }) => ({ number: index + 1, text }))
  const assignment = { sheet: [{ title: 'The bridge', sentences }], question: 'When did the bridge open?' }
  const start = systemClock.now()
  try {
    const { lines, tokens } = await createModel(config, systemClock).write(assignment, AbortSignal.timeout(patience))
    const seconds = ((systemClock.now() - start) / 1000).toFixed(1)
    const [line] = lines
    const said = `NEWSDESK_MODEL: ${config.name} answers in ${seconds} s, with ${tokens} tokens`
    if (!line) return unwell(`${said}: nothing`, 'Choose a larger model: this one did not see what the sentence says.')
    const shown = `${said}: “${line.text.slice(0, 100)}”`
    if (systemClock.now() - start > inTime)
      return unwell(shown, 'Readers wait 20 seconds. Choose a faster model, or keep this one loaded.')
    const { supported, problems } = check(line.text, article)
    return supported
      ? well(shown)
      : unwell(
          `${shown}, and ${problems.join('; ')}`,
          'Such lines are not shown. Choose a larger model for fewer of them.',
        )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return unwell(`NEWSDESK_MODEL: ${config.name}: ${reason}`, 'Until then readers get the article’s own words.')
  }
}
