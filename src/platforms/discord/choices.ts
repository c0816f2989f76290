import type { APIApplicationCommandAutocompleteInteraction, APIApplicationCommandOptionChoice } from 'discord.js'
import { linkIn } from '../../desk/find-article.ts'
import type { FrontDesk } from '../../desk/front-desk.ts'
import type { Place } from '../platform.ts'
import { shorten, visible } from '../text.ts'
import { longestChoice } from './commands.ts'
import { optionsOf } from './options.ts'

/** Discord shows 25 choices at most. */
const mostChoices = 25

type Choice = APIApplicationCommandOptionChoice<string>

/** What to offer for what is being typed. */
export async function choicesOf(
  interaction: APIApplicationCommandAutocompleteInteraction,
  place: Place,
  desk: FrontDesk,
): Promise<Choice[]> {
  const { focused } = optionsOf(interaction)
  const typed = focused?.typed.trim() ?? ''
  const choices =
    focused?.name === 'zone'
      ? zones(typed)
      : focused?.name === 'which'
        ? await subscriptions(desk, place, typed)
        : await articles(desk, typed)
  return choices.filter(({ value }) => value.length <= longestChoice).slice(0, mostChoices)
}

/** The articles that the desk knows; a link as it is. */
async function articles(desk: FrontDesk, typed: string): Promise<Choice[]> {
  if (linkIn(typed) !== undefined) return [choice(typed, typed)]
  return (await desk.articles(typed)).map(({ name, title }) => choice(visible(title) || name, name))
}

/** The subscriptions of a channel; what was typed as it is, where it is none of them. */
async function subscriptions(desk: FrontDesk, { channel }: Place, typed: string): Promise<Choice[]> {
  const offered = await desk.subscriptions('discord', channel)
  const fitting = offered
    .map(({ which, name, when, paused }) => choice(visible(`${which}. ${name}, ${paused ? 'paused' : when}`), which))
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
  return fitting.length > 0 || typed === '' ? fitting : [choice(typed, typed)]
}

function zones(typed: string): Choice[] {
  const sought = typed.toLowerCase().replace(/\s+/g, '_')
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter((zone) => zone.toLowerCase().includes(sought))
    .map((zone) => choice(zone, zone))
}

function choice(name: string, value: string): Choice {
  return { name: shorten(name, longestChoice), value }
}
