import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { type Clock, persist } from '../../desk/deliver.ts'
import { longestQuestion } from '../../desk/question.ts'
import type { Log } from '../../log.ts'
import { call } from './errors.ts'
import { subscriptionCommands } from './subscriptions.ts'
import { field, listField } from './wire.ts'

/** The name of the command on a message that briefs the link in it. */
export const briefThis = 'Brief this'

/** In UTF-16 code units: what Discord takes as a value that is chosen from a list. */
export const longestChoice = 100

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}
const { String: text, Boolean: yesNo, Subcommand: subcommand } = ApplicationCommandOptionType

/** What people can do with the desk on Discord. */
export const commands: RESTPutAPIApplicationCommandsJSONBody = [
  {
    name: 'brief',
    description: 'Brief the channel on an article, the newest unless you name one',
    ...everywhere,
    options: [{ type: text, name: 'article', description: 'A link, or an article of the desk’s', autocomplete: true }],
  },
  {
    name: 'ask',
    description: 'Ask about what was last briefed here',
    ...everywhere,
    options: [
      { type: text, name: 'question', description: 'Your question', required: true, max_length: longestQuestion },
      { type: text, name: 'about', description: 'A link, or an article of the desk’s', autocomplete: true },
      { type: yesNo, name: 'private', description: 'Show the answer to you alone' },
    ],
  },
  {
    name: 'newsdesk',
    description: 'What comes here and when, how to use the desk, and how it is',
    ...everywhere,
    options: [
      { type: subcommand, name: 'help', description: 'How to use the desk' },
      { type: subcommand, name: 'status', description: 'How the desk is' },
      ...subscriptionCommands,
    ],
  },
  { name: briefThis, type: ApplicationCommandType.Message, ...everywhere },
]

/** Registers the commands, in one server or everywhere, unless they are there as they should be. */
export async function registerCommands(
  api: REST,
  { app, guild }: { app: string; guild?: string | undefined },
  { clock, log }: { clock: Clock; log: Log },
): Promise<void> {
  const route = guild === undefined ? Routes.applicationCommands(app) : Routes.applicationGuildCommands(app, guild)
  const there = await persist(clock, () => call(() => api.get(route)))
  if (isRegistered(commands, there)) return
  await persist(clock, () => call(() => api.put(route, { body: commands })))
  log.info('discord: commands registered', { count: commands.length, server: guild })
}

/** Whether Discord has just these commands, each with all that is said of it here. It adds fields of its own. */
export function isRegistered(wanted: readonly object[], there: unknown): boolean {
  const found = listField(there)
  return (
    found.length === wanted.length &&
    wanted.every((one) => found.some((other) => field(other, 'name') === field(one, 'name') && has(other, one)))
  )
}

function has(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const found = listField(there)
    return found.length === wanted.length && wanted.every((one, index) => has(found[index], one))
  }
  if (typeof wanted !== 'object' || wanted === null) return there === wanted
  return Object.entries(wanted).every(([name, value]) => has(field(there, name), value))
}
