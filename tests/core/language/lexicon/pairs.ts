/** Words a colleague asks with, and the words an article has for them: they must be close. */
export const close = `
boss: chief, chief executive, ceo, head
buy: purchase, acquire, take over
jail: prison, imprison, behind bars
kid: child, youngster
film: movie, picture
firm: company, business
testify: take the stand, take the witness stand, give evidence
marry: wed, tie the knot, wedding
fall: drop, decline, slip, decrease
rise: climb, jump, soar, increase
say: tell, state, remark
ask: request, inquire
win: victory, triumph, beat
prime minister: premier, pm
lawyer: attorney, solicitor
sack: fire, dismiss, oust
quit: resign, step down, resignation
die: death, dead, pass away
hurt: injure, wound, injury
police: cop, officer
home: house, residence
vote: ballot, election, voter
lawsuit: sue, court case
tariff: import duty, levy
driver: motorist, drive
raise: hike, increase
debut: premiere, launch
delay: postpone, put back, push back
scrap: abolish, get rid of, cancel
build: construct, construction
live: reside, resident
degree: study, major
phone: cellphone, mobile, smartphone
us: america, united states, american
uk: britain, british, united kingdom
un: united nations
eu: european union
agreement: deal, accord, pact, agree
decision: decide, ruling
japan: japanese
dutch: netherlands
economy: economic, economist
attack: assault, raid
ban: prohibit, outlaw, forbid
allow: permit, let
refuse: reject, turn down
warn: warning, caution
protest: demonstration, rally, protester
explosion: blast, explode
steal: theft, rob
arrest: detain, custody
verdict: ruling, judgment
guilty: convict
fine: penalty
ship: vessel, boat
plane: aircraft, airplane, jet
car: automobile, vehicle
truck: lorry
price: cost, fee
salary: wage, pay
profit: earnings
debt: loan, owe
merger: takeover, tie-up
bid: offer
investor: shareholder, invest
worker: employee, staff
hire: recruit, employ
factory: plant
shop: store, retailer
website: site, online
app: software, application
doctor: physician, medic
illness: disease, sick
medicine: drug, treatment
vaccine: jab, vaccinate
pregnant: pregnancy
wife: spouse
teenager: adolescent, teen
pupil: student
professor: academic
scientist: researcher, science
report: reporter, article
survey: poll
journalist: reporter
newspaper: paper
photo: picture, image
song: track, tune
trophy: award, prize
game: match
coach: manager, trainer
actor: performer, star
author: writer, novelist
ceasefire: truce
war: conflict, fighting
soldier: troop
rebel: insurgent
weapon: gun, arms
missile: rocket, projectile
hostage: captive
refugee: asylum seeker
flee: escape
border: frontier
summit: meeting
spokesman: spokeswoman, press secretary
lawmaker: legislator, congressman
promise: pledge, vow
reveal: disclose, leak
secret: confidential, secrecy
hurricane: storm, typhoon
earthquake: quake
fire: blaze
crash: collision, accident
missing: disappear
cheap: affordable
angry: furious, anger
worry: concern, fear
begin: start, beginning
happen: take place, occur
arrive: arrival, reach
find: discover, discovery
reduce: cut, reduction
percentage: proportion, percent
birthday: anniversary
former: previous, ex
recently: lately
adviser: aide
asset: wealth, holding
`

/** Kinds of things: there is a tie, though a weak one. */
export const ofAKind = `
lamb: animal
cookie: snack
rifle: weapon
london: city
tennis: sport
`

/** Words that look or sound related, share a rare sense, or are merely of one subject: they must not be close. */
export const distant = `
party: company
may: can
bank: river
court: tennis
minister: church
star: planet
press: button
bill: bird
spring: season
bear: animal
election: murder
president: knife
price: weapon
school: gun
japan: tokyo
april: december
monday: friday
france: germany
million: billion
dollar: euro
cat: dog
london: paris
company: country
university: universe
execute: executive
letter: let
public: publish
police: policy
secretary: secret
treaty: treat
custom: customer
community: communicate
person: personnel
major: majority
minor: minority
office: officer
organ: organize
import: important
mobile: mobilize
colleague: college
currency: current
critic: crisis
sign: significant
success: successor
`

/** Opposites: said so, and not close. */
export const contrary = `
rise: fall, decrease, decline
growth: decline, fall
win: lose, loss, defeat
accept: reject, refuse
approve: reject, veto
increase: decrease, reduce, reduction
buy: sell
guilty: innocent
alive: dead
open: close
start: end, finish
import: export
strengthen: weaken
support: oppose
allow: ban, prohibit
arrive: leave
arrival: departure
hire: fire
war: peace
friend: enemy
profit: loss
success: failure
survive: die
husband: wife
male: female
north: south
legal: illegal
more: less
cheap: expensive
confirm: deny
praise: criticize
join: leave
`

/** The pairs of a list, one by one. */
export function pairsOf(list: string): [string, string][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', others = ''] = line.split(': ')
      return others.split(', ').map((other): [string, string] => [word, other])
    })
}
