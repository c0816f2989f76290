const words = (list: string) => new Set(list.split(' '))

/** Month names in order. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Names of the days, Sunday first as in `Date`. */
export const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** Month names and their abbreviations without the full stop, in lower case. */
export const months = words([...monthNames, 'jan feb mar apr jun jul aug sept sep oct nov dec'].join(' '))

/** Names of days and their abbreviations, in lower case; plurals too. */
export const weekdays = words(
  [...dayNames, ...dayNames.map((day) => `${day}s`), 'mon tue tues wed thu thur thurs fri sat sun'].join(' '),
)

/** What follows a time of day. */
export const timeZones = words('ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST JST IST AEST')
