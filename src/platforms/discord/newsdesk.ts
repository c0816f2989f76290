import type { APIApplicationCommandInteraction } from 'discord.js'
import type { FrontDesk } from '../../desk/front-desk.ts'
import type { Place } from '../platform.ts'
import { stateInWords } from '../status.ts'
import type { Options } from './options.ts'
import { renderHelp } from './render/help.ts'
import type { Page } from './render/page.ts'
import { renderNotice } from './render/post.ts'

/** What `/newsdesk` does: help and status are shown at once, to the asker alone. */
export async function runNewsdesk(
  _interaction: APIApplicationCommandInteraction,
  _place: Place,
  { subcommand }: Options,
  { desk }: { desk: FrontDesk },
  showAlone: (work: () => Promise<readonly Page[]>) => Promise<void>,
): Promise<void> {
  await showAlone(async () => (subcommand === 'status' ? renderNotice(stateInWords(await desk.state())) : renderHelp()))
}
