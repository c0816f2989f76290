import type { Synset, WordNet } from './wordnet.ts'

// What people call a kind of what, and WordNet does not. A word means its most used noun sense, or the one numbered.
const categories = `
day of the week: day
calendar day: day
time period: time
time unit: time
season: time
linear unit: distance
food 2: food
beverage: drink
alcohol: drink
cookie: snack
candy: snack
potato chip: snack
sandwich: snack
popcorn: snack
chocolate 2: snack
infection: disease
fracture: injury
public transport: vehicle
train: vehicle
explosive device: weapon
explosive: weapon
educational institution: organization
university 2: organization
government 1: organization
company: organization
firm: organization
team: organization
nongovernmental organization: organization
geographical area: place
urban area: place
district: place
region: place
building: place
body of water: place
geological formation: place
facility: place
currency: money
monetary unit: money
homicide: crime
arson: crime
rape 3: crime
kidnapping: crime
bribery: crime
terrorism: crime
vandalism: crime
musical instrument: instrument
earthquake: disaster
flood 1: disaster
hurricane: disaster
typhoon: disaster
cyclone 2: disaster
tornado: disaster
tsunami: disaster
drought: disaster
famine 2: disaster
avalanche: disaster
landslide 2: disaster
volcanic eruption: disaster
fire: disaster
garment: clothes
footwear: clothes
headdress: clothes
precious metal: metal
coal: fuel
oil 3: fuel
natural gas: fuel
grain 2: crop
cereal: crop
vegetable: crop
fiction: book
textbook: book
biography: book
memoir: book
mountain peak: mountain
electronic equipment: device
electronic device: device
computer: device
telephone: device
head of state: politician
minister 2: politician
senator: politician
mayor: politician
governor: politician
prime minister: politician
legislator: politician
president 3: politician
senator: lawmaker
congressman: lawmaker
politician: official
lawyer: expert
scientist: expert
doctor: expert
analyst: expert
economist: expert
academician: expert
actor: celebrity
singer: celebrity
athlete: celebrity
star 4: celebrity
player: athlete
sibling: relative
spouse: relative
parent: relative
child 2: relative
missile: weapon
gathering: event
contest: event
ceremony: event
war: event
accident: event
festival: event
`

/** Adds those categories to WordNet's own. */
export function addCategories(wordnet: WordNet): void {
  for (const line of categories.trim().split('\n')) {
    const [kind = '', category = ''] = line.split(': ')
    const above = nounOf(wordnet, category)
    const below = nounOf(wordnet, kind)
    if (!isBelow(wordnet, above, below)) below.pointers.push({ symbol: '@', target: above.key, from: 0, to: 0 })
  }
}

function nounOf({ synsets, senses }: WordNet, word: string): Synset {
  const [, lemma = '', rank = '1'] = /^(.*?)(?: (\d))?$/.exec(word) ?? []
  const sense = (senses.get(lemma) ?? []).find((one) => one.pos === 'n' && one.rank === Number(rank))
  const synset = synsets.get(sense?.synset ?? '')
  if (!synset) throw new Error(`categories.ts: WordNet has no noun "${word}"`)
  return synset
}

/** Whether a synset is another or below it: a category is not put below itself. */
function isBelow(wordnet: WordNet, low: Synset, high: Synset): boolean {
  if (low === high) return true
  const above = low.pointers
    .filter(({ symbol }) => symbol.startsWith('@'))
    .map(({ target }) => wordnet.synsets.get(target))
  return above.some((synset) => synset !== undefined && isBelow(wordnet, synset, high))
}
