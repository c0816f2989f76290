import type { WordNet } from './wordnet.ts'

// British spelling, American spelling. A pair counts where both words share a synset.
const patterns: [RegExp, string][] = [
  [/our/, 'or'],
  [/is(e|ed|er|ing|ation|able)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/tre$/, 'ter'],
  [/bre$/, 'ber'],
  [/ence$/, 'ense'],
  [/ogue$/, 'og'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/oeu/, 'eu'],
  [/ll(?=ed|ing|er|or|ous|ery|en$)/, 'l'],
  [/l(ment|ful|fully)$/, 'll$1'],
  [/(?<=[aiou])l$/, 'll'],
  [/e(?=ment|able|ing$)/, ''],
  [/ough$/, 'ow'],
  [/ou(?=ld)/, 'o'],
]

// Pairs that no pattern gives, or that WordNet does not join.
const others = `
aeroplane airplane
aluminium aluminum
behaviour behavior
cheque check
cosy cozy
draught draft
gaol jail
grey gray
jewellery jewelry
kerb curb
kilometre kilometer
licence license
litre liter
manoeuvre maneuver
metre meter
millimetre millimeter
centimetre centimeter
moustache mustache
mum mom
mummy mommy
paediatric pediatric
paediatrician pediatrician
plough plow
practise practice
programme program
pyjamas pajamas
sceptic skeptic
sceptical skeptical
scepticism skepticism
speciality specialty
sulphate sulfate
sulphur sulfur
tonne ton
tyre tire
whisky whiskey
yoghurt yogurt
`

// Words that a pattern takes for the spelling of another.
const apart = new Set([
  'prise',
  'marshal',
  'timbre',
  'chaldaea',
  'taegu',
  'aether',
  'appal',
  'caliph',
  'instal',
  'advertise',
  'advertising',
  'advertiser',
  'paean',
])

/** British spellings and their American ones, where the American one is kept. */
export function findSpellings({ synsets }: WordNet, lemmas: Set<string>): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const { words } of synsets.values()) {
    const lower = words.map((word) => word.toLowerCase()).filter((word) => /^[a-z]+$/.test(word) && !apart.has(word))
    for (const british of lower) {
      for (const [pattern, replacement] of patterns) {
        const american = british.replace(pattern, replacement)
        if (american !== british && lemmas.has(american) && lower.includes(american)) pairs.set(british, american)
      }
    }
  }
  for (const line of others.trim().split('\n')) {
    const [british = '', american = ''] = line.split(' ')
    pairs.set(british, american)
  }
  return new Map([...pairs].sort())
}
