import type { APIApplicationCommandAutocompleteInteraction, APIApplicationCommandOptionChoice } from 'discord.js'
import { linkIn } from '../../desk/find-article.ts'
import type { FrontDesk } from '../../desk/front-desk.ts'
import { shorten, visible } from '../text.ts'
import { longestChoice } from './commands.ts'
import { optionsOf } from './options.ts'

/** Discord shows 25 choices at most. */
const mostChoices = 25

/** What to offer for what is being typed: the articles that the desk knows, and a link as it is. */
export async function choicesOf(
  interaction: APIApplicationCommandAutocompleteInteraction,
  desk: FrontDesk,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const { focused } = optionsOf(interaction)
  if (!focused) return []
  const typed = focused.typed.trim()
  if (linkIn(typed) !== undefined) return typed.length <= longestChoice ? [{ name: typed, value: typed }] : []
  const articles = await desk.articles(typed)
  return articles
    .filter(({ name }) => name.length <= longestChoice)
    .slice(0, mostChoices)
    .map(({ name, title }) => ({ name: shorten(visible(title) || name, longestChoice), value: name }))
}
