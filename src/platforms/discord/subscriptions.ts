import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  PermissionFlagsBits,
} from 'discord.js'
import { type Command, type FieldName, fieldNames, verbs } from '../../desk/subscriptions/command.ts'
import type { Options } from './options.ts'

type Verb = Command['verb']

/** What each field is, for whoever fills it in. */
const fields: { readonly [name in FieldName]: string } = {
  source: 'Where stories come from: the link of a feed or a page',
  at: 'When, such as weekdays 08:30',
  zone: 'The time zone, such as Europe/Berlin',
  with: 'Only stories with one of these words or phrases, with commas between them',
  without: 'No stories with any of these words or phrases, with commas between them',
  most: 'How many stories at most',
  missed: 'What becomes of digests that could not be posted in time',
  empty: 'Whether to say so when there is nothing new',
  name: 'What to call it',
}

/** Fields that are chosen from a few values. */
const values: { readonly [name in FieldName]?: readonly (readonly [string, string])[] } = {
  missed: [
    ['One digest has all of them', 'merge'],
    ['They are left out', 'skip'],
    ['Each is made up for', 'all'],
  ],
  empty: [
    ['Yes', 'yes'],
    ['No', 'no'],
  ],
}

const does: { readonly [verb in Verb]: string } = {
  subscribe: 'Post what is new in a feed here, at set times',
  list: 'Show what comes here and when',
  pause: 'Let a subscription rest',
  resume: 'Let a subscription go on',
  edit: 'Change a subscription',
  remove: 'Take a subscription out',
  now: 'Post what is new now',
  preview: 'Show you alone what would be posted now',
  why: 'Tell what became of a story or a digest',
}

/** What can be done with the subscriptions of a channel, as parts of `/newsdesk`. */
export const subscriptionCommands: readonly APIApplicationCommandSubcommandOption[] = verbs.map((verb) => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: verb,
  description: does[verb],
  options: [...whichOption(verb), ...fieldOptions(verb)],
}))

function whichOption(verb: Verb): APIApplicationCommandBasicOption[] {
  if (verb === 'subscribe' || verb === 'list') return []
  const description = verb === 'why' ? 'A subscription, or words of a story’s title' : 'The subscription'
  return [{ type: ApplicationCommandOptionType.String, name: 'which', description, autocomplete: true }]
}

function fieldOptions(verb: Verb): APIApplicationCommandBasicOption[] {
  if (verb !== 'subscribe' && verb !== 'edit') return []
  return fieldNames.map((name) => {
    const option = {
      type: ApplicationCommandOptionType.String as const,
      name,
      description: fields[name],
      ...(verb === 'subscribe' && name === 'source' && { required: true }),
    }
    const choices = values[name]?.map(([said, value]) => ({ name: said, value }))
    if (choices) return { ...option, choices }
    return name === 'zone' ? { ...option, autocomplete: true } : option
  })
}

/** The command that somebody gave, where it is one about subscriptions. */
export function commandOf(options: Options): Command | undefined {
  const verb = verbs.find((one) => one === options.subcommand)
  if (verb === undefined) return undefined
  const said = fieldNames.flatMap((name) => (options.text(name) === '' ? [] : [[name, options.text(name)]]))
  const which = options.text('which')
  return { verb, ...(which !== '' && { which }), fields: Object.fromEntries(said) }
}

/** Whether somebody may change what a channel gets: with Manage Channels there, or a role that was named for it. */
export function mayManage({ member }: APIApplicationCommandInteraction, role: string | undefined): boolean {
  if (!member) return true
  const can = BigInt(member.permissions)
  const manages = (can & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n
  return manages || (role !== undefined && member.roles.includes(role))
}
