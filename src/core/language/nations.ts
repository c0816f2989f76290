import { type Nation, nationality } from './lexicon/index.ts'

/** The nation that lower-case words name as a country or a people; undefined where they name its capital or government. */
export function nationOf(form: string): Nation | undefined {
  const nation = nationality(form)
  return nation && (nation.names.includes(form) || isPeople(form, nation)) ? nation : undefined
}

/** Whether a lower-case word names a people, not its country: "japanese", "americans". */
export const isPeople = (form: string, nation: Nation | undefined = nationality(form)): boolean =>
  nation !== undefined && (nation.demonym.includes(form) || nation.demonym.includes(form.replace(/s$/u, '')))
