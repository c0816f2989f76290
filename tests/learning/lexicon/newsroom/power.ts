/** Politics, government, diplomacy, war. The form of a line is told in `../newsroom.ts`. */
export const power = `
prime minister, pm, premier | head of government, leader
president, head of state | leader
leader, chief, head, boss | top official
minister, secretary of state, cabinet member | secretary, official
government, govt, administration | regime, authority, state, cabinet, ministry
regime | dictatorship, ruler, junta
authority, official | agency, regulator, government
watchdog, regulator | agency, ombudsman, authority
agency, body, department, bureau | organization, ministry, institution
lawmaker, legislator, member of parliament, mp, member of congress, congressman, congresswoman, representative | senator, deputy, politician, councillor
politician, statesman | candidate, lawmaker, minister
parliament, legislature, congress, house of commons, assembly | senate, house of representatives, chamber
council, town hall, local authority, city hall | municipality, mayor
mayor | governor
diplomat, envoy, ambassador, emissary | negotiator, mediator, representative
spokesman, spokeswoman, spokesperson, press secretary | representative
delegate, representative, envoy | delegation
election, vote, poll, ballot, go to the polls | referendum, polling, voting, race, contest
referendum, plebiscite | vote
candidate, contender, nominee, hopeful | runner
run, stand, seek election, campaign | candidate, bid
voter, electorate, elector | constituent, citizen
constituency, district, seat | ward
turnout | participation
majority | most
win, victory, triumph, success | prevail, beat, come first
landslide | victory
poll, survey, opinion poll, study | research, questionnaire
party, political party | faction, coalition, group
coalition, alliance, bloc | partnership, partner
opposition | rival, opponent
conservative, tory | right-wing
liberal democrat, lib dem, lib dems
labour, labour party
republican, gop
democrat | democratic
left-wing, leftist, left
right-wing, rightist, conservative
policy, plan, programme, program, scheme, strategy, initiative | proposal, project, measure
proposal, plan, suggestion, offer, pitch | idea, bid, draft
propose, suggest, put forward, recommend, float | call for, offer
law, legislation, act, statute, bill | rule, regulation, measure, ordinance
rule, regulation, guideline | law, restriction
pass, approve, adopt, vote through, enact | back, endorse, ratify, clear
approve, green-light, give the go-ahead, sign off, sanction, authorize, clear, ok | agree, allow, permit, pass, back
approval, go-ahead, green light, permission, consent, clearance | licence, license, permit
allow, let, permit, enable, authorize | give permission, grant
ban, prohibit, outlaw, forbid, bar, block | restrict, veto, banned, prevent, illegal
block, stop, prevent, halt | ban, veto, hinder, cut off access, obstruct
veto | block, reject
repeal, abolish, scrap, revoke, get rid of, do away with, axe | cancel, end, replace, reverse
introduce, bring in, impose, implement, put in place, roll out | launch, enforce, start
impose, levy, slap, put | introduce, sanction
enforce, police | implement
oppose, object, be against, resist, fight | criticize, reject, protest, opposition
support, back, endorse, favour, favor, be behind | approve, defend, advocate, supporter
supporter, backer, follower, fan | ally, advocate, believer
ally, partner, friend | supporter
opponent, critic, rival, foe, enemy, adversary | opposition, challenger
critic, detractor | opponent
rival, competitor, challenger, opponent | competition
reject, turn down, refuse, rebuff, dismiss, rule out, say no, spurn, decline | deny, veto, oppose
refuse, decline, will not | reject
accept, agree, say yes, take up | approve, welcome
agree, reach an agreement, strike a deal, come to terms, accept | approve, consent, decide
agreement, deal, accord, pact, treaty, settlement | contract, understanding, arrangement, truce, compromise
treaty, convention, protocol, pact | agreement
contract, deal | agreement
compromise, middle ground | concession, agreement
negotiate, bargain, hold talks, discuss, haggle | talk, meet
talk, negotiation, discussion, dialogue, meeting | conversation, consultation, debate
meet, hold talks, see, sit down with, get together | talk, visit, encounter
meeting, summit, gathering, conference | session, talk, get-together
summit, conference | meeting
discuss, talk about, debate, raise | consider, address, mention
visit, trip, tour, travel | arrive, attend, visitor, go, stay
travel, go, fly, head, journey | trip, visit
sanction, embargo, penalty, restriction | punish
tariff, import duty, duty, levy, import tax, customs | tax
tax, levy, duty | charge, tariff
trade, commerce, business | export, import, exchange
ally oneself, side with | support
tie, relation, relationship, link, connection | contact, bond
tension, strain, friction, dispute | conflict, row, hostility
dispute, row, quarrel, disagreement, feud, spat, argument, clash | conflict, debate
row, controversy, scandal, outcry, furore, backlash | dispute, criticism
criticize, attack, slam, blast, condemn, denounce, lambast, hit out at, have a go at, take aim at, lash out at, knock, fault | blame, accuse, complain, oppose, criticism
criticism, attack, condemnation, backlash | complaint, knock
praise, hail, applaud, commend, laud, salute, pay tribute | welcome, admire, thank, tribute
tribute, homage, honour, honor | praise
blame, hold responsible, point the finger at | accuse, fault, responsible
accuse, allege, claim, charge | blame, accusation, suggest
allegation, accusation, claim, charge | complaint
deny, reject, dispute, refute, rebut | contradict, dismiss, denial
confirm, verify, corroborate, acknowledge, admit | say, announce, prove
admit, acknowledge, concede, own up, confess, recognize | accept, confirm
apologize, say sorry, apology, regret | sorry
promise, pledge, vow, commit, undertake, swear | guarantee, say, commitment
warn, caution, alert | threaten, say, warning, advise
warning, alert, caution | threat
threaten, menace | warn, threat
threat, danger, risk, menace, peril, hazard | warning
demand, call for, insist, urge, press for | request, ask, require, want
urge, call on, appeal, exhort, press, encourage, implore | ask, demand, beg, push
request, ask, ask for, appeal, seek, call for | demand, want, apply, plea
call, appeal, plea | demand, urge
order, command, instruct, direct, tell | require, demand, decree
decree, executive order, order | edict, ruling
decide, choose, opt, make up one's mind, resolve, elect | pick, vote, determine, decision
choose, pick, select, opt, elect, go for | prefer, name, single out
appoint, name, nominate, choose, pick, install | hire, elect, select, appointment
elect, vote in, choose | win, pick
resign, quit, step down, stand down, leave office, leave, stand aside | retire, go, resignation, walk away, departure
oust, topple, overthrow, remove, depose, force out, bring down | sack, coup, unseat
coup, takeover, putsch | overthrow, mutiny, revolt
reform, overhaul, shake-up, shakeup, change, revamp | restructure, improve
speech, address, talk, remark | lecture, statement
statement, announcement, declaration, communique, comment, remark | say, message
announce, unveil, declare, reveal, make public, disclose | say, launch, announcement, confirm, release
reveal, disclose, expose, uncover, leak, make public, bring to light | show, announce, unveil, report, publish
leak, disclosure | reveal, expose
source, insider, informant, whistleblower | official
whistleblower, leaker, informant, anonymous source, source
anonymous, unnamed, unidentified, unknown
secret, confidential, classified, hidden, covert, private | clandestine, undisclosed
spy, espionage, secret agent, spying | intelligence, surveillance, agent
intelligence | spy
surveillance, monitoring, spying | watch, eavesdrop, wiretap
protest, demonstrate, demonstration, rally, march, take to the streets | riot, unrest, strike, object
protester, demonstrator, marcher | activist, crowd, campaigner
activist, campaigner | protester, advocate
campaigner, activist, pressure group, charity | lobby
lobby, pressure group | campaign
unrest, riot, turmoil, disorder, violence | protest, disturbance, clash
strike, walkout, industrial action, stoppage, walk out | protest
war, conflict, fighting, hostilities | battle, invasion, combat
battle, fight, combat, clash | war, fighting
fight, battle, struggle, combat | war, conflict, resist
attack, assault, strike, raid, offensive | bombing, shooting, invasion, ambush, hit
airstrike, air strike, bombing, bombardment, air raid, bomb | attack, strike, raid
bombing, blast, explosion | attack, bomb
explosion, blast, detonation, blow up, explode, go off | bomb, burst
bomb, explosive, explosive device, device | shell, blast
missile, rocket, projectile | weapon
weapon, arms, gun, firearm | rifle, bomb, knife, missile
gun, firearm, pistol, rifle, handgun | weapon, revolver
shoot, fire, open fire, gun down | shooting, kill, shot
soldier, troop, serviceman, military personnel | army, fighter, force, marine
army, military, armed forces, force | soldier, troop
military, armed forces, army | defence, defense
force, troop | army
rebel, insurgent, guerrilla, militant, fighter | terrorist, separatist
militant, extremist, fighter | terrorist, rebel
terrorist, extremist | militant, bomber, attacker
terrorism, terror | extremism, terrorist
jihadist, islamist | extremist
invade, invasion, incursion | attack, occupy, enter
occupy, seize, take control of, capture, take over | invade
capture, seize | arrest, take prisoner, take
withdraw, pull out, retreat, pull back, leave | withdrawal, exit, abandon
deploy, send, dispatch | station, deployment
ceasefire, truce, cease-fire, armistice, halt to fighting | peace, pause
peace, peace deal | ceasefire
hostage, captive | prisoner, kidnap
kidnap, abduct, seize, snatch, take hostage | capture
refugee, asylum seeker, displaced person | migrant, exile
migrant, immigrant | refugee, foreigner, asylum seeker
immigration, migration | border
flee, escape, run away, get away, leave | exile
border, frontier | boundary
independence, sovereignty, autonomy, self-rule | independent, freedom, secession
separatist, secessionist | rebel
democracy | democratic, freedom
dictator, strongman, autocrat | ruler
nuclear, atomic
satellite | spacecraft
capital, capital city
nation, country, state | land, homeland
overseas, abroad, foreign, offshore, international | outside
foreign, overseas, from abroad | international, alien
international, worldwide, global, world | overseas
national, nationwide, countrywide, across the country | country, state
local, regional | area, community
area, region, zone, district, territory, part | place, neighborhood
city, town, metropolis | urban, municipality
village, hamlet | town
place, location, site, spot, venue, whereabouts, position | area, scene
island, isle
ocean, sea | water
citizen, national, resident | people, inhabitant
resident, inhabitant, local, people living | citizen, villager, tenant
population, number of people | people, inhabitant
people, public, person | citizen, population
us, u.s., united states, america, united states of america, usa
american, us, u.s.
uk, u.k., united kingdom, britain, great britain | england
british, uk, u.k. | english
eu, e.u., european union, brussels | europe, bloc
un, u.n., united nations
nato, north atlantic treaty organization | alliance
white house | president, washington, administration
kremlin | russia, moscow
downing street, number 10 | prime minister
pentagon | department of defense, military
state department | foreign ministry, washington
foreign office, foreign ministry
treasury, finance ministry | chancellor
chancellor, finance minister, treasury secretary, finance secretary
budget | spending, finance
welfare, benefit, social security | aid
pension, retirement income | superannuation
pensioner, retiree, older people, elderly, senior citizen, old people, over-65 | retired, old
council tax, property tax | household charge
manifesto, platform | promise, policy
cabinet reshuffle, reshuffle | change
monarch, king, queen, sovereign | royal, crown
royal, royalty | king, queen, prince
inauguration, swear in, take office, come into office | start
term, tenure, period in office, stint | mandate, spell
official residence | home
embassy, consulate | mission
flag, banner
half-staff, half-mast, lowered
ex-president, former president
ex-premier, former prime minister, ex-prime minister
ouster, overthrow, removal, toppling | coup
exile, banishment | flee
asylum, refuge | refugee
dissident, critic, activist
crackdown, clampdown, repression | suppress
suppress, put down, crush, quell
censor, censorship | ban
free speech, freedom of speech, freedom of expression
human rights, civil rights | freedom
minority, ethnic group
tribe, clan
occupied, annexed
annex, annexation, seize
sovereign, independent
peacekeeper, peacekeeping | troop
reservist, conscript
conscription, draft, call-up
general, commander
commander, general, chief
navy, fleet
air force, warplane
warplane, fighter jet, jet | aircraft
tank, armoured vehicle
base, camp
frontline, front
shell, shelling, bombard, artillery
ammunition, ammo, munitions
arsenal, stockpile, weapon
warhead, missile
nuclear test, missile test | test
test, launch
enrich, enrichment | nuclear
disarm, disarmament
arms deal, weapons sale
spy on, eavesdrop
wiretap, bug, tap
hack, intrusion
disinformation, misinformation, fake news | lie
propaganda, disinformation
sanctioned, blacklisted
blacklist, ban
boycott, shun
summon, call in | recall
recall, withdraw
cut ties, break off relations, sever ties
restore ties, normalize, normalise
state visit, official visit | visit
ceremony, inauguration
oath, swear
bill, draft law | law
amendment, change | amend
constitution, charter
clause, provision, section
deadlock, stalemate, impasse, gridlock
impasse, deadlock
breakthrough, progress
progress, headway, advance
setback, blow, reverse
blow, setback
veto power, right of veto
quorum, majority
caucus, faction
primary, primaries
swing state, battleground
donor, contributor, backer
fundraiser, fundraising
slate, ticket, list
running mate, vice-presidential candidate
incumbent, sitting
endorse, back, support | endorsement
endorsement, backing, support
backing, support, approval
poll rating, approval rating
approval rating, popularity
popularity, support
scandal, controversy, affair
affair, relationship
cover-up, hide
resignation, departure, exit
departure, exit, leaving
exit, withdrawal, leave
brexit, leaving the eu
`
