import type { Entry } from './choose.ts'
import type { WordNet } from './wordnet.ts'

// Words of the news that WordNet 3.1 is too old for, and what each is a kind of.
const modern = `
smartphone: telephone
tablet computer: computer
app: application
selfie: photograph
podcast: broadcast
podcaster: broadcaster
livestream: broadcast
blogger: writer
vlogger: broadcaster
influencer: celebrity
youtuber: broadcaster
streamer: broadcaster
startup: company
fintech: company
cryptocurrency: currency
bitcoin: currency
blockchain: database
chatbot: program
malware: program
ransomware: program
spyware: program
cyberattack: attack
cybersecurity: security
cybercrime: crime
phishing: fraud
deepfake: video
hashtag: tag
meme: idea
emoji: symbol
airstrike: attack
ceasefire: armistice
drone strike: attack
gunman: murderer
shooter: murderer
lockdown: restriction
coronavirus: virus
covid: disease
covid-19: disease
ebola: disease
zika: disease
mpox: disease
opioid: drug
fentanyl: drug
jihadist: terrorist
islamist: extremist
extremist: radical
lawmaker: politician
congresswoman: politician
spokesperson: speaker
chairperson: leader
asylum seeker: refugee
whistleblower: informant
paywall: restriction
billionaire: rich person
e-cigarette: cigarette
vape: cigarette
wildfire: fire
tsunami: wave
heatwave: weather
superstorm: storm
biofuel: fuel
solar panel: device
wind turbine: generator
electric vehicle: vehicle
suv: car
e-bike: bicycle
e-scooter: vehicle
minibus: bus
supermarket: shop
takeaway: meal
burrito: food
sushi: food
smoothie: drink
netizen: user
foodie: person
hipster: person
millennial: person
boomer: person
gop: party
nhs: organization
nato: organization
fbi: agency
cia: agency
nasa: agency
rapper: singer
dj: performer
boy band: band
sitcom: program
soap opera: program
reality show: program
docuseries: program
prequel: film
sequel: film
biopic: film
romcom: film
blockbuster: film
footballer: player
cricketer: player
goalkeeper: player
midfielder: player
defender: player
striker: player
winger: player
quarterback: player
teammate: player
sprinter: athlete
cyclist: athlete
swimmer: athlete
gymnast: athlete
boxer: athlete
jockey: athlete
paralympian: athlete
olympian: athlete
`

/** What the entries lack: each as a kind of the most used noun sense of a word it has. What is among the entries is left alone. */
export function addModernWords({ synsets, senses }: WordNet, entries: Entry[]): Entry[] {
  const known = new Set(entries.map(({ lemma }) => lemma))
  const added: Entry[] = []
  for (const line of modern.trim().split('\n')) {
    const [lemma = '', kind = ''] = line.split(': ')
    const above = (senses.get(kind) ?? []).find(({ pos, rank }) => pos === 'n' && rank === 1)
    const parent = synsets.get(above?.synset ?? '')
    if (!parent) throw new Error(`modern.ts: WordNet has no noun "${kind}", which "${lemma}" is to be a kind of`)
    if (known.has(lemma)) continue
    const key = `modern ${lemma}`
    const pointers = [{ symbol: '@', target: parent.key, from: 0, to: 0 }]
    synsets.set(key, { key, pos: 'n', file: parent.file, words: [lemma], pointers, gloss: '' })
    added.push({ lemma, count: 1, senses: [{ synset: key, share: 1 }] })
  }
  return added
}
