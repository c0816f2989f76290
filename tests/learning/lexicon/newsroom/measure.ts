/** Time, number, size and quality. The form of a line is told in `../newsroom.ts`. */
export const measure = `
day, date
date, day
time, hour
year, twelve months, annual
annual, yearly, every year, once a year
monthly, every month
weekly, every week
daily, every day
month, four weeks
decade, ten years
century, hundred years
first, initial, earliest, debut, maiden | new, original
debut, premiere, first, launch | opening
premiere, debut, first show
last, final, latest, most recent | end
latest, newest, most recent, new | last
recent, latest, lately, new
recently, lately, of late
earlier, before, previous, previously, past, prior, former | ago
previous, earlier, former, past, prior | last
former, ex, previous, past, onetime | late
current, present, existing, now | today
currently, now, at present, presently, today
future, upcoming, coming, next | forthcoming
upcoming, forthcoming, coming, next | future
soon, shortly, before long
immediately, at once, right away, straight away, instantly
late, delayed, behind schedule
early, ahead of schedule
often, frequently, regularly, commonly
regular, frequent, routine
sometimes, occasionally
usually, normally, generally, typically
almost, nearly, close to
around, approximately, roughly
more than, above, exceed, upwards of
less than, under, below, fewer than
at least, no less than, minimum
at most, maximum
begin, start
simultaneous, at the same time
new, fresh, novel | latest
different, distinct
same, identical, alike, equal
similar, alike, comparable
several, a number of, a few, multiple, various
many, lots of, a lot of, numerous, countless, dozens
few, not many, a handful
most, majority, the bulk of
half, 50 percent
pair, two, couple
dozen, twelve
third, one in three
quarter, one in four, 25 percent
all, every, entire, whole
length, duration
height, altitude | tall, high
weight, weigh | heavy
weigh, weight
distance, far
size | scale, dimension
depth, deep
width, wide
kind, type, sort, variety, form | category
part, section, portion, piece, segment
member, belong | part
group, team, band, set | gang
team, squad, side, crew
band, group, musician
crowd, throng, mob | audience
list, roster | register
step, measure, action, move | policy
action, act, move, deed | step
way, method, means, manner | approach
method, technique, approach, way
chance, opportunity, possibility, odds | likely
risk, chance, danger
possible, potential, feasible | may
impossible, not possible
right, entitlement | freedom
freedom, liberty | free
equality, equal | fairness
discrimination, prejudice, bias | racism
racism, racist, racial discrimination
gay, homosexual, same-sex | lesbian
black, african american
muslim, islamic, islam
jewish, jew
christian, christianity
tradition, custom
culture, cultural
language, tongue
skill, ability, talent
success, achievement, hit, triumph | win
achieve, accomplish, attain, reach | success
reach, hit, get to, attain, arrive at | achieve
good, positive, great, excellent | benefit
bad, negative, poor, terrible, awful | worse
benefit, advantage, gain, upside, plus | good
disadvantage, drawback, downside
useful, helpful, handy
easy, simple, straightforward
difficult, hard, tough, tricky | problem
strong, powerful | strength
weak, feeble | weakness
powerful, strong, mighty, influential
serious, severe, grave, acute | bad
strict, tough, harsh, stringent
poor, needy, impoverished | poverty
poverty, hardship | poor
rich, wealthy, affluent, well-off | money
homeless, rough sleeper
hungry, starve, hunger, starvation | famine
famine, hunger, starvation
dry, arid
hot, warm
cold, chilly, freezing
inside, indoors, within
outside, outdoors
near, close to, next to, beside, not far from
side by side, next to each other, alongside, together
along with, together with, as well as
public, open
private, personal
official, formal | government
apparent, seeming
supposed, alleged, purported, reported | claim
alleged, supposed, purported | suspected
actual, real
whole, entire, full, complete
empty, vacant
busy, hectic
quiet, calm, silent
crowded, packed
ready, prepared, willing
willing, ready, prepared
proud, pride
honest, frank
brave, courageous | hero
hero, heroine
role, part, function | job
influence, power, sway
responsible, in charge, accountable | blame
duty, responsibility, obligation
effort, attempt, drive, campaign
campaign, drive, crusade, push
project, scheme, plan, venture
system, arrangement, structure
detail, specifics, particulars | information
example, instance, case
proof, evidence
truth, fact, reality
secret, mystery
rumor, rumour, speculation, gossip, going around
story, tale | article
history, past
memory, remembrance
dream, ambition, aspiration
trouble, difficulty
end, close, conclusion
harmful, damaging, dangerous
sharp, steep, dramatic
sharply, steeply, dramatically
gradually, slowly, step by step
quickly, rapidly, swiftly, fast
alone, by oneself, solo
together, jointly
again, once more
also, too, as well
still, yet, even now
instead, rather
despite, in spite of
during, in the course of
throughout, all through
among, amid
after, following, in the wake of
before, prior to, ahead of
per, every
past, history, previous | former
today, now, nowadays
morning, a.m., dawn
dawn, sunrise, daybreak
dusk, sunset, nightfall
midday, noon
evening, night
weekend, saturday, sunday
summer, summertime
autumn, fall
spring, springtime
winter, wintertime
fortnight, two weeks
period, time, span, stretch, spell | era
time span, period, stretch, duration
era, age, period
moment, minute, instant
minute, moment
earlier, sooner
eventually, in the end, finally, at last
finally, at last, lastly
forever, for good, permanently, always
permanent, lasting | long-term
temporary, short-term, interim, provisional
interim, acting, temporary, caretaker
brief, short
prolonged, lengthy, long, extended
constant, continuous, non-stop, ongoing
ongoing, continuing, under way, in progress
underway, under way, in progress, started
finished, ended
so far, to date, until now, up to now, already
yet, so far
already, by now
once, one time
twice, two times
annually, every year, each year
age limit, minimum age
one, a single
single, one, sole
only, just, merely
regarding, concerning
chunk, piece, part
slice, piece, portion
bunch, group
load, cargo
lot, plenty, great deal
plenty, abundance
enough, sufficient, adequate
insufficient, inadequate, not enough | shortage
excess, surplus, too much
extra, additional, further, more, added
additional, extra, further | more
remaining, left, rest
rest, remainder, others
main, leading, top
top, best, leading, number one
best, finest, top, greatest
worst, poorest
highest, top, most, biggest
lowest, least, smallest
heavy, weighty
light, lightweight
tall, high
deep, profound
narrow, slim, thin, slender
thin, slim, slender
fat, overweight, obese
thick, dense
wide, broad
flat, level
round, circular
square, quadrangle
straight, direct
sharp, pointed
soft, gentle
hard, solid, firm
rough, bumpy
smooth, even
loud, noisy
bright, brilliant
dark, dim
clean, pure
dirty, filthy, polluted
wet, damp, soaked
beautiful, pretty, lovely, attractive, handsome
ugly, unattractive
smart, clever, intelligent, bright
stupid, foolish, silly, dumb
foolish, unwise
wise, sensible
lucky, fortunate
unlucky, unfortunate
strange, odd, weird, unusual, peculiar, bizarre
unusual, rare, uncommon | strange
rare, uncommon, scarce
common, widespread, frequent
widespread, common, general
typical, usual, normal
normal, ordinary, usual
special, particular
unique, one of a kind
inappropriate, improper, unsuitable, unacceptable
appropriate, suitable, proper, right
acceptable, ok, satisfactory
controversial, divisive, contentious
divisive, polarizing, controversial
nuclear bomb, atomic bomb
high-tech, advanced, sophisticated
advanced, sophisticated, modern
modern, contemporary, up-to-date
old-fashioned, outdated, dated
ancient, old, age-old
original, first
historic, landmark, momentous
legendary, famous
intimate | small, close
close, near, tight
narrow, close
mutual, joint, shared
joint, shared, common
independent, separate, autonomous
free, at liberty
legitimate, valid, legal
valid, legitimate
void, invalid
definite, certain, sure
certain, sure, confident
uncertain, unsure, in doubt
unclear, vague, ambiguous
vague, unclear
detailed, thorough, in-depth
thorough, comprehensive, exhaustive
partial, incomplete
complete, total, full, entire, utter
absolute, total, complete
extreme, severe
moderate, mild
mild, slight
slight, small, minor
minor, small, trivial
major, serious, big
unprecedented, never before, first ever
unexpected, sudden, surprise, surprising
sudden, abrupt
surprising, unexpected, astonishing
amazing, incredible, astonishing, remarkable
terrible, awful, dreadful, horrible
horrific, horrible, gruesome, shocking
shocking, appalling, outrageous
deadly, lethal, fatal
violent, brutal, vicious
brutal, cruel, savage
cruel, harsh, inhumane
peaceful, non-violent
hostile, unfriendly
friendly, warm, amicable
polite, courteous
rude, impolite
generous, giving
greedy, selfish
honest, truthful
corrupt, crooked
guilty, to blame
loyal, faithful
popular, favourite, favorite
naked, nude
blind, sightless
deaf, hard of hearing
disabled, handicapped
fit, healthy, in shape
healthy, well, fit
drunk, tipsy
hungry, starving
thirsty, dry
asleep, sleeping
awake, conscious
unconscious, passed out
alive, living
dead, deceased, late
`
