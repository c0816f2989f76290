import { access, constants, mkdir } from 'node:fs/promises'
import type { ChatConfig } from './config.ts'
import { inOneLine } from './desk/problem.ts'
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

/** Nothing where there are no subscriptions. */
async function subscriptionChecks({ briefings }: ChatConfig): Promise<Check[]> {
  const { subscriptions, mistakes } = await readSubscriptions(briefings)
  const waiting = subscriptions.map(({ name, sources }) =>
    well(
      `subscription ${name}: ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}; its feeds are read, and nothing is posted on a schedule yet`,
    ),
  )
  return [
    ...mistakes.map((mistake) => unwell(mistake, 'Until then this subscription is left out; the others work.')),
    ...waiting,
  ]
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
