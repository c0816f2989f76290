import type { ChatConfig } from '../config.ts'
import { Problem } from '../desk/problem.ts'
import { type Command, verbs } from '../desk/subscriptions/command.ts'
import { manage } from '../desk/subscriptions/manage.ts'
import { readCommand } from '../desk/subscriptions/read-command.ts'
import { createTurns } from '../desk/turns.ts'
import { createLog } from '../log.ts'
import { safe } from '../platforms/terminal/foreign.ts'
import { renderEdition } from '../platforms/terminal/render-edition.ts'
import type { Surface } from '../platforms/terminal/surface.ts'
import { systemClock } from '../service/service.ts'
import { articleFolder } from '../sources/files/folder.ts'
import { linkReader } from '../sources/link.ts'
import { newsstand } from '../sources/newsstand.ts'
import type { Channel } from '../store/ledger.ts'
import { openStore } from '../store/open.ts'
import { openCopyDesk } from '../writers/open.ts'

/** What the words after `subscriptions` ask for; undefined when they cannot be understood. A word with spaces is one value. */
export function readSubscriptionsCommand(words: readonly string[]): Command | undefined {
  return readCommand(words.map((word) => (/\s/u.test(word) ? `"${word.replaceAll('"', ' ')}"` : word)).join(' '))
}

/** What the words after `subscriptions` may begin with. */
export const subscriptionVerbs: readonly string[] = verbs

/**
 * Does what a command about subscriptions asks for, on the desk's own machine, also while the desk runs, and shows what came of
 * it. Without a channel it is about those of all channels.
 * @throws {Problem} when it cannot be done.
 */
export async function tendSubscriptions(
  command: Command,
  config: ChatConfig,
  channel: string | undefined,
  lines: Surface,
): Promise<void> {
  const where = channel === undefined ? undefined : readChannel(channel)
  const log = createLog({ level: 'error', json: false, now: () => new Date(), write() {} })
  const store = await openStore(config, 'visitor')
  const links = linkReader({ allowHosts: config.allowPrivateHosts })
  const openFetcher = async () => {
    const { createFetcher } = await import('../sources/index.ts')
    return createFetcher({ allowHosts: config.allowPrivateHosts })
  }
  const stand = newsstand({ store, links, openFetcher, now: Date.now })
  const copyDesk = await openCopyDesk(config.model, { store, clock: systemClock, log })
  const shelves = { articles: articleFolder(config.briefings), readLink: links.read }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const bureau = { shelves, stand, copyDesk, store, clock: systemClock, log, zone, turn: createTurns() }
  const at = Date.now()
  try {
    const said = await manage(bureau, {
      command,
      ...(where && { channel: where }),
      id: at.toString(36),
      at,
      mayManage: true,
    })
    if (typeof said === 'string') for (const line of said.split('\n')) lines.show(indentOf(line) + safe(line.trim()))
    else if (said.kind === 'edition') lines.show(renderEdition(said.edition, said.articles, lines.width(), lines.paint))
  } finally {
    await Promise.all([store.close(), links.close(), stand.close()])
  }
}

const indentOf = (line: string): string => /^ */u.exec(line)?.[0] ?? ''

function readChannel(written: string): Channel {
  const [, platform = '', channel = ''] = /^(slack|discord):(\w+)$/u.exec(written) ?? []
  if (channel === '')
    throw new Problem(`--channel ${written} is no channel. Write it as slack:C0123ABCD or discord:123456789012345678.`)
  return { platform, channel }
}
