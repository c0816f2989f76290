import { access, constants, mkdir } from 'node:fs/promises'
import type { ChatConfig } from './config.ts'
import { inOneLine } from './desk/problem.ts'
import type { Subscription } from './desk/subscription.ts'
import { nextTwo, scheduleOf } from './desk/subscriptions/times.ts'
import { createLog } from './log.ts'
import { type Check, unwell, well } from './platforms/check.ts'
import { systemClock } from './service.ts'
import { articleFolder } from './sources/files/folder.ts'
import { readSubscriptions } from './sources/subscriptions/folder.ts'

/** Looks at everything that the settings name, and says what is not well and how to mend it. Posts nothing. */
export async function examineAll(config: ChatConfig): Promise<Check[]> {
  const parts = {
    clock: systemClock,
    log: createLog({ level: 'error', json: false, now: () => new Date(), write() {} }),
  }
  const slack = config.slack && (await import('./platforms/slack/doctor.ts')).examine(config.slack, parts)
  const platforms = slack ? await slack : [well('Chat platforms: none set, so npm start opens the terminal')]
  return [await articlesCheck(config), ...(await subscriptionChecks(config)), await dataCheck(config), ...platforms]
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

async function dataCheck({ data }: ChatConfig): Promise<Check> {
  try {
    await mkdir(data, { recursive: true })
    await access(data, constants.W_OK)
    return well(`NEWSDESK_DATA: ${data} can be written to`)
  } catch {
    return unwell(`NEWSDESK_DATA: ${data} cannot be written to`, 'Name a directory that the desk may write to.')
  }
}
