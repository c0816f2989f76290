/** What people do, and what happens. The form of a line is told in `../newsroom.ts`. */
export const doing = `
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
cause, reason, motive, ground | because, lead, explanation
cause, lead to, result in, bring about, trigger, prompt, spark, provoke | create, due to, lead
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
continue, go on, carry on, remain, persist | still, keep, last
last, go on, continue, duration | run
remain, stay | continue, keep
keep, retain, hold on to, hang on to | hold
complete, finish, finalise, finalize, conclude | end
close, shut, shut down, close down | end, closure
shut down, close, close down, shutter | closure
open, reopen, unlock
change, alter, modify, shift, transform, adjust | different, become
become, turn into | change
create, set up, form, establish | new, make
form, create, set up
set up, establish, create, found, form, arrange | start, launch
arrange, organize, set up, plan, put together | arrangement
organize, stage, host, put on | arrange, organizer, run, hold
host, hold, stage | organize
attend, take part, show up, turn up | participate, present
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
grab, seize | get, take
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
force, compel, oblige | require, make
push, press, urge
pull, withdraw, remove | take down
remove, take away, take out, get rid of, take down, withdraw | removal, delete
get rid of, dump, discard, ditch, throw away, scrap, abolish | remove, replace, drop
put, place, lay, set
hide, conceal, cover up | secret
share, divide, split
connect, link, tie, join | connection
separate, split, divide
cross, pass, fly over, go over, go through | travel
fly | flight, cross, pass
approach, near, come close, close in
escape, break out, get away, flee | run
chase, pursue, follow | hunt
pursue, seek, go after | pursuit
hide, go into hiding, lie low
wait, queue, line up | delay
gather, assemble, come together, collect, congregate | meet
collect, gather, pick up, amass | collection
search, look, browse, go hunting
mix, combine, blend
mark, celebrate, commemorate, observe
watch over, monitor, supervise, oversee, observe | control
oversee, supervise, manage, be in charge | run
fill, fill up, load | full
empty, clear, drain
lift, raise, hoist | pick up
lower, drop, bring down
carry, transport, convey, bring, haul, move | deliver
move, shift, relocate, transfer, resettle | change
relocate, move house, move out, resettle | transfer
push, shove, press
drag, pull, haul, tow, tug
touch, feel, handle
hold, grip, grasp, clutch
hang, suspend
lie, rest
sit, be seated
stand, be on one's feet
wake, wake up, awake
sleep, be asleep, nap, doze
cook, bake, prepare | meal
wash, clean
clean, cleanse, tidy, wipe
cover, extend, span, include, deal with | range
span, cover, stretch | period
include, contain, comprise, consist of, feature, involve | among, have
contain, have inside, include | hold
consist, be made up, comprise, be composed
exclude, leave out, shut out, omit, rule out
belong, be part of, be owned
depend, rely, be dependent, hinge | dependent
lean on, rely on, depend on | trust
deserve, merit, be worthy
exist, be, live
appear, emerge, show up, turn up, surface
emerge, come to light, come out, surface | appear
fade, disappear
grow up, be raised, be brought up, spend one's childhood | born
bring up, raise, rear
care for, look after, take care of, tend | care
look after, care for, take care of | protect
adopt, foster
inherit, be left
save, put aside, keep | savings
waste, squander
lose, be without
miss, fail to attend, skip, be absent
attend, be present
skip, miss
catch, seize, trap
trap, stuck, stranded | catch
stranded, stuck, marooned
block, obstruct, bar, seal off | road
surround, encircle, besiege
enter, come in, get in | access
access, get into, reach, entry | available
interrupt, disrupt, disturb | disruption
disrupt, disruption | chaos
chaos, mess, disorder
repeat, do again | again
copy, imitate, mimic | replica
replica, copy, model, reproduction | sculpture
sculpture, statue, bust | model, sculpt
model, replica, mock-up
decorate, adorn
paint, draw
sign up, enroll, register, join | registration
register, enroll | list
apply, application, put in for | request
qualify, be eligible, eligible | entitled
entitled, eligible | right
exempt, excused
compare, liken | contrast
measure, gauge
count, tally, include | number
calculate, work out, compute
check in, register
step up, intensify, increase | escalate
escalate, intensify, worsen | increase
worsen, get worse, deteriorate | decline
ease, relieve, lighten, soften | reduce
tighten, toughen, strengthen | strict
strengthen, reinforce, bolster, shore up | support
weaken, undermine, erode | damage
undermine, weaken, sabotage
shake, rattle, destabilize | tremble
restore, bring back, return, reinstate | repair
reinstate, restore, give back one's job | return
revive, bring back, resurrect | restart
rebuild, reconstruct, build again | repair
reverse, undo, overturn, go back on | u-turn
overturn, reverse, quash, throw out | cancel
u-turn, change of heart, about-face | reverse
violate, break, breach, flout, infringe | violation
violation, breach, infringement | offence
obey, comply, follow, abide by | compliance
comply, obey, meet | follow
monitor, watch, track | surveillance
track, follow, trace | monitor
point, aim, target
target, aim at | attack
trigger, set off, spark, prompt | cause
lead, guide, steer | head
spearhead, lead, head | front
chair, preside, lead, head | chairman
represent, act for, speak for, on behalf of | lawyer
serve, work | service
volunteer, help out | unpaid
mediate, broker | negotiate
intervene, step in | intervention
interfere, meddle | interference
tamper, meddle, rig
rig, fix, manipulate | fraud
back up, support, confirm
turn on, switch on, activate, enable, flip the switch | active
active, enabled, switched on, working | activate
turn off, switch off, deactivate, disable | inactive
disable, deactivate, turn off
plug, connect
charge, recharge, power
function, work, operate
break down, fail, stop working | failure
malfunction, fault, failure
`
