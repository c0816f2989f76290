const words = (list: string) => new Set(list.split(' '))

/** Month names and their abbreviations without the full stop, in lower case. */
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sept sep oct nov dec',
)
/** Names of days and their abbreviations, in lower case; plurals too. */
export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays ' +
    'sundays mon tue tues wed thu thur thurs fri sat sun',
)
/** What follows a time of day. */
export const timeZones = words('ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST JST IST AEST')
