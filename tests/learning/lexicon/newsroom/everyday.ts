/** Saying, thinking, doing, family, home, time and measure. The form of a line is told in `../newsroom.ts`. */
export const everyday = `
say, state, tell, remark, comment, note, add, mention, put it | announce, speak, explain, argue, claim, statement, write, quote, report, describe, call
tell, inform, let know, notify | say, report
speak, talk | say, address
comment, remark, statement, words, observation | say, speak
explain, account for, clarify, spell out | say, reason, describe
describe, characterize, call, label, depict, portray | say, refer to
call, name, dub, label, nickname, term, known as, title, refer to | describe
name, identify, call | title, known as
nickname, dub | name, call
argue, claim, contend, maintain, assert, insist | say, believe
claim, allege, assert, maintain | say, argue
suggest, imply, hint, indicate, point to | say, propose, show
show, reveal, indicate, demonstrate, suggest, find | prove, display
prove, demonstrate | show
mean, signify, imply | suggest
think, believe, reckon, feel, consider, suppose, in one's view, view, regard | expect, opinion, say
opinion, view, belief, stance, position, attitude, thought, feeling, take | think
stance, position, view | policy, attitude
according to, in the words of | say
know, be aware, aware, realize, understand | knowledge, learn
unaware, not know | unknown
unknown, unclear, not known, uncertain | remain to be seen, undecided
clear, obvious, evident
doubt, question, uncertainty, scepticism, skepticism | unlikely
reply, answer, respond, response, reaction, retort | say, react
react, respond, reaction, response | reply
ask, question, inquire, query | request, wonder
question, query, inquiry, enquiry | ask, issue
interview, question | talk
report, account, article, story | say, write, publish
journalist, reporter, correspondent, newsman, columnist | writer, editor, media
media, press, news organization, news outlet, broadcaster | newspaper, journalist
newspaper, paper, daily, tabloid | press, publication
broadcast, air, televise, show, transmit | programme
message, note, text, letter, email, e-mail | send, write
letter, note, missive | write, message
email, e-mail, mail | message
write, pen, author | writer, writing
writer, author, novelist | write, book
speech, address, lecture | speak
talk, chat, conversation, discussion | speak
complain, grumble, protest, moan | complaint, criticize
complaint, grievance, objection, concern | complain
concern, worry, fear, anxiety, unease | issue, afraid
worry, fear, be afraid, be concerned, dread | concern, anxious
afraid, scared, frightened, fearful, terrified | fear
scare, frighten, terrify, alarm | fear
angry, furious, outraged, anger, fury, outrage, rage, irate | upset, annoyed
upset, distressed, dismay | sad, angry
sad, unhappy, saddened, sorrow, sadness | upset
happy, pleased, glad, delighted, thrilled, joy | satisfied
surprise, shock, stun, amaze, astonish, shocked, stunned | unexpected
disappoint, let down | frustration
regret, be sorry, remorse | apologize
hope, wish, want | aim, expect
want, wish, desire, would like, seek | hope, need, demand
like, enjoy, love, be fond of | prefer, favorite
love, adore | like, affection
prefer, would rather, favour, favor, favorite, favourite, choose | like
hate, dislike, loathe, detest | hatred, oppose
popular, well-liked, in demand | favorite
famous, well-known, celebrated, renowned | celebrity
celebrity, star, famous person | famous
plan, intend, aim, propose, scheme, be going to, mean | hope, prepare, intention, will
prepare, get ready, plan | preparation
try, attempt, seek, endeavor, endeavour, bid, effort | aim
manage, succeed | achieve, able
fail, not succeed, failure, flop | lose
able, can, capable | ability
need, require, have to, must | necessary, demand
necessary, required, essential, needed | need
important, significant, key, major, crucial, vital, big, main | matter, serious
main, chief, principal, major, primary, key | important, biggest
big, large, huge, enormous, massive, giant, great, vast | major
biggest, largest, greatest | main
small, little, tiny, minor | young
problem, issue, trouble, difficulty, challenge, snag, glitch | concern, crisis
issue, matter, topic, subject, question | problem, concern
solve, resolve, fix, sort out, settle, tackle | solution
solution, answer, remedy | solve
tackle, address, deal with, handle, confront | solve
mistake, error, blunder, fault | wrong
wrong, incorrect, mistaken, false | mistake
true, correct, right, accurate | truth
false, fake, untrue, bogus, phoney | lie
lie, falsehood, untruth | false
hoax, prank | fake
cause, reason, why, motive, ground | because, lead, explanation
cause, lead, lead to, result in, bring about, trigger, prompt, spark, provoke, make | create, due to
because, due to, owing to, as a result of, on account of, thanks to
result, outcome, consequence, effect, upshot | lead, happen
effect, impact, influence, consequence | result, affect
affect, impact, hit, influence, touch | effect, change
happen, occur, take place, go on, come about | event, be held
be held, take place, held | happen
start, begin, launch, commence, kick off, get under way, open, set off, get going | beginning, initiate
beginning, start, onset, outset | begin
restart, resume, reopen, begin again, revive | start
resume, restart, continue | revive
end, finish, conclude, stop, close, come to an end, be over, wind up, terminate | complete
stop, halt, cease, end, quit, discontinue | prevent, suspend, pause
pause, suspend, put on hold, halt, freeze | stop, postpone, delay
suspend, put on hold, halt | ban, stop
postpone, delay, put off, put back, push back, defer, hold off | late, put on hold, reschedule
delay, hold up, wait, setback | late, postpone
cancel, call off, scrap, abandon, axe, drop | end, withdraw
withdraw, pull out, walk away, back out, drop out | withdrawal, cancel
continue, go on, keep, carry on, remain, persist, last | still
last, go on, continue, how long, duration | run
remain, stay, keep | continue
keep, retain, hold on to, hang on to | hold
complete, finish, finalise, finalize, conclude | end
close, shut, shut down, close down | end, closure
shut down, close, close down, shutter | closure
open, reopen, unlock
change, alter, modify, shift, transform, adjust | different, become
become, turn into | change
create, set up, form, establish, make | new
form, create, set up
set up, establish, create, found, form, arrange | start, launch
arrange, organize, set up, plan, put together | arrangement
organize, hold, stage, host, put on, run | arrange, organizer
host, hold, stage | organize
attend, go to, be at, take part, show up, turn up | participate, present
take part, participate, compete, join in, be involved | participant
participant, entrant, competitor
join, become a member, sign up, enroll | member
leave, depart, go, exit, quit | departure
arrive, come, get to, reach, land, turn up | arrival
return, come back, go back, get back | back
go, travel, head | visit
come, arrive
enter, go in, get into | entry
follow, come after | after
lead, head, run, be in charge, direct, command | leader
run, manage, operate, be in charge, head | business
control, run, dominate | power
give, donate, hand, grant, present, award, contribute | provide
donate, give, donation, contribution, contribute | charity
donor, contributor | donate
present, gift | give
award, give, present, confer | prize, win
get, receive, obtain, gain, acquire, be given, secure, win | take
receive, get, be given, be awarded | win
obtain, get, secure, acquire
take, grab, seize | get
bring, carry, take | transport
carry out, conduct, perform, do, execute, undertake | performance
do, carry out, perform | act
conduct, carry out, run | perform
use, utilize, employ, make use of, deploy | usage
try out, test, trial, pilot | try
test, trial, try out, experiment | exam
check, examine, inspect, verify
help, aid, assist, support, assistance | relief, benefit
aid, help, assistance, relief | support, donation
encourage, promote, foster | support
boost, increase, help | improve
prevent, stop, avoid, avert, keep from | block
avoid, dodge, evade, sidestep | prevent
ignore, disregard, overlook, neglect
let, allow
force, compel, make, oblige | require
push, press, urge
pull, withdraw, remove | take down
remove, take away, take out, get rid of, take down, withdraw | removal, delete
get rid of, dump, discard, ditch, throw away, scrap, abolish | remove, replace, drop
put, place, lay, set
hide, conceal, cover up | secret
share, divide, split
connect, link, tie, join | connection
separate, split, divide
break, smash, shatter | damage, broken
throw, toss, hurl, fling
fall, trip, tumble
jump, leap
walk, stroll, go on foot
run, race, sprint
drive, motor, go by car | driver
driver, motorist, person driving | drive
car, vehicle, automobile, auto | truck
vehicle, car, truck, van
truck, lorry | vehicle
motorway, highway, freeway, expressway | road
road, street, highway, route
plane, aircraft, airplane, aeroplane, jet, airliner | flight
airline, carrier
pilot, captain, airman
train, railway, rail, railroad
underground, subway, tube, metro
boat, ship, vessel, craft | ferry, tanker, yacht
ship, vessel, boat | tanker, freighter
passenger, traveller, traveler, commuter
tourist, holidaymaker, visitor, vacationer | tourism
holiday, vacation, break, getaway | trip
trip, journey, travel, voyage | visit, tour
stop by, visit, drop in, call in
photo, photograph, picture, image, snap, shot | photographer, camera
picture, image, photo | film
video, clip, footage, film | recording
watch, see, view, look at | viewer
viewer, audience, watcher
look, appear, seem
see, meet | visit
home, house, residence, dwelling, place | apartment, live
apartment, flat | home
live, reside, dwell, be based | home, resident
hometown, native, be from, come from, birthplace, home town | born, origin
from, native of, come from
neighbour, neighbor | next door
room, chamber
marry, wed, tie the knot, get married, get hitched, wedding, marriage | spouse
wedding, marriage, nuptials, marry
divorce, split, separate, break up | end marriage
engaged, engagement, propose
wife, spouse, partner, husband | married
husband, spouse, partner
boyfriend, girlfriend, partner
couple, pair | two
child, kid, youngster, youth | son, daughter, baby, boy, girl
baby, infant, newborn, toddler | child
son, boy | child
daughter, girl | child
teenager, teen, adolescent, youth, young person | young
young, youthful | age
old, elderly, aged | age
age, how old, old, year old, years old | birthday
parent, mother, father | mum, dad
mother, mum, mom | parent
father, dad | parent
brother, sister, sibling
family, relative, kin, household, loved one | parent
relative, relation, family member | family
friend, pal, mate, buddy, companion | ally
man, guy, bloke, male, gentleman
woman, lady, female
girl, young woman
people, folk
birthday, anniversary | age
anniversary, birthday | years
party, celebration, celebrate | event
celebrate, mark, commemorate | party
event, occasion, happening
student, pupil, undergraduate, schoolchild | study
study, major, degree, course, read | learn, student
study, research, survey, analysis | report
scientist, researcher, academic, expert, boffin | professor, study
expert, specialist, analyst, authority, professional | scientist
analyst, expert, commentator | economist
professor, academic, lecturer | teacher, scholar
teacher, schoolteacher, instructor, tutor | school
school, academy | college, education
university, college | school, campus
education, schooling | school
graduate, degree | study
learn, find out, discover, study | know
teach, train, instruct | teacher
train, practise, practice | training
religion, faith, belief
priest, clergyman, vicar, minister, cleric | church
church, cathedral, chapel
mosque, temple
pray, prayer, worship
dog, puppy, hound | pet
cat, kitten | pet
pet, animal
animal, creature, beast
food, meal, dish | eat
eat, consume, dine, have | meal
meal, dinner, lunch, supper, breakfast | food
restaurant, eatery, cafe, diner | bar
pub, bar | inn
drink, beverage | alcohol
alcohol, drink, booze | drunk
drunk, intoxicated, inebriated
cigarette, smoke, tobacco | smoking
clothes, clothing, outfit, garment, dress, wear | fashion
wear, dress, be dressed in, have on, don | clothes
shirt, t-shirt, top
hat, cap
bag, handbag, suitcase
day, date, when
date, day, when
time, hour, when
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
often, frequently, regularly, how often, commonly
regular, frequent, routine
sometimes, occasionally
usually, normally, generally, typically
almost, nearly, about, close to
about, around, approximately, roughly, some
more than, over, above, exceed, upwards of
less than, under, below, fewer than
at least, no less than, minimum
at most, up to, maximum
begin, start
simultaneous, at the same time
new, fresh, novel | latest
different, other, another, distinct
same, identical, alike, equal
similar, alike, comparable
several, a number of, some, a few, multiple, various
many, lots of, a lot of, numerous, countless, dozens
few, not many, a handful
most, majority, the bulk of
half, 50 percent
pair, two, couple
dozen, twelve
third, one in three
quarter, one in four, 25 percent
all, every, entire, whole
length, how long, duration
height, how tall, how high, altitude | tall, high
weight, how heavy, weigh | heavy
weigh, weight
distance, how far, far
size, how big, how large | scale, dimension
depth, how deep, deep
width, how wide, wide
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
way, method, means, manner, how | approach
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
near, close to, by, next to, beside, not far from
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
since, from
until, till, up to
per, a, each, every
`
