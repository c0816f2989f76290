/** Words on two sides: each on the left of the stroke says the opposite of each on its right. Lemmas, one line a pair. */
export const opposed = `
rise, increase, grow, climb, jump, soar, surge, go up, growth, gain, rocket, expand, leap / fall, decrease, drop, decline, slip, go down, plunge, plummet, tumble, slump, shrink, sink, slide, dip
raise, increase, hike, boost, put up, lift / lower, cut, reduce, slash, decrease, trim
high, higher / low, lower
more / less, fewer
most / least, fewest
many / few
big, large, huge / small, little, tiny
long / short
win, victory, beat, triumph / lose, loss, defeat
winner / loser
accept, agree, approve, welcome / reject, refuse, turn down, rebuff, decline
approve, back, support, pass, favour, favor, endorse / oppose, reject, veto, block, be against
supporter, ally / opponent, critic
for / against
allow, permit, let, authorize / ban, prohibit, forbid, bar, block, prevent, outlaw
legal, lawful / illegal, unlawful, illicit
confirm, admit, acknowledge, concede / deny, denial
true / false, untrue
praise, hail, applaud, commend, laud, welcome / criticize, condemn, denounce, slam, blast, attack
start, begin, open, launch, commence, resume, restart / end, finish, stop, close, conclude, halt, cease, suspend
beginning, start / end
open, reopen / close, shut, shut down
continue, carry on / stop, halt, end, cancel
join, enter / leave, quit, withdraw
arrive, arrival, come / leave, depart, departure, go
enter / exit, leave
stay, remain / leave, go, depart
buy, purchase, acquire / sell, sale
buyer / seller
import / export
lend / borrow
hire, recruit, appoint, employ, take on / fire, sack, dismiss, lay off, oust
appoint, elect / remove, oust, depose
employed / unemployed, jobless
profit, surplus / loss, deficit
rich, wealthy / poor
cheap, inexpensive / expensive, costly
guilty, convict, conviction / innocent, acquit, acquittal, clear
arrest, detain, jail, imprison / release, free, let go
alive, live, survive, survivor / dead, die, death, kill
born, birth / die, death
build, construct / demolish, destroy
create, set up, establish, introduce / abolish, scrap, destroy
add / remove, subtract, delete
include / exclude
attack / defend
war / peace
friend, ally / enemy, foe
friendly / hostile
strengthen, strong, strength / weaken, weak, weakness
improve, better, improvement / worsen, worse, deteriorate
best / worst
good / bad
success, succeed / failure, fail
safe, safety / dangerous, danger, unsafe
healthy, well / ill, sick
cause / prevent
help / hinder, harm
love, like / hate, dislike
happy, pleased / sad, unhappy, upset
hot, warm / cold, cool
early / late
old / new, young
first / last
before / after
previous, former, past / next, future, current
always / never
all, everyone / none, nobody
same, similar / different
public / private
male, man, boy / female, woman, girl
father / mother
son / daughter
brother / sister
husband / wife
king / queen
north, northern / south, southern
east, eastern / west, western
left / right
up / down
above, over / below, under
inside, in / outside, out
near, close / far
majority / minority
maximum / minimum
fast, quick / slow
easy, simple / difficult, hard
possible / impossible
likely / unlikely
certain, sure / uncertain, unsure
known / unknown
legalize / ban, criminalize
victim / attacker, killer, perpetrator
plaintiff / defendant
prosecution / defence, defense
teacher / student, pupil
employer / employee
landlord / tenant
winner / runner-up
deploy / withdraw
invade / withdraw
send / receive
give / take, receive
lose / find
remember / forget
hide, conceal / reveal, show, expose
tighten / ease, loosen, relax
expand / contract, shrink, cut
extend / shorten, cut
delay, postpone, put back / bring forward, speed up
speed up, accelerate / slow down, slow
optimistic / pessimistic
positive / negative
domestic / foreign
urban / rural
permanent / temporary
`
