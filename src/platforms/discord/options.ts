import type { APIApplicationCommandAutocompleteInteraction, APIApplicationCommandInteraction } from 'discord.js'
import { field, listField, textField } from './wire.ts'

type Interaction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction

/** What was filled in with a command. */
export type Options = {
  /** The subcommand, where there is one. */
  subcommand: string
  /** The text of an option; empty when it was not given. */
  text(name: string): string
  yes(name: string): boolean
  /** The option that is being typed, while it is. */
  focused: { name: string; typed: string } | undefined
}

/** The options of a command, or of its subcommand. */
export function optionsOf({ data }: Interaction): Options {
  const given = listField(data, 'options')
  const [first] = given
  const nested = listField(first, 'options')
  const inSubcommand = field(first, 'type') === 1
  const options = inSubcommand ? nested : given
  const chosen = (name: string) =>
    field(
      options.find((one) => field(one, 'name') === name),
      'value',
    )
  const focused = options.find((one) => field(one, 'focused') === true)
  return {
    subcommand: inSubcommand ? (textField(first, 'name') ?? '') : '',
    text(name) {
      const value = chosen(name)
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    },
    yes: (name) => chosen(name) === true,
    focused:
      focused === undefined
        ? undefined
        : { name: textField(focused, 'name') ?? '', typed: String(field(focused, 'value') ?? '') },
  }
}
