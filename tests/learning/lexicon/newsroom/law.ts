/** Crime, courts, accidents, disasters, health. The form of a line is told in `../newsroom.ts`. */
export const law = `
lawyer, attorney, solicitor, barrister, counsel, advocate | prosecutor, legal team
prosecutor, district attorney, prosecution | lawyer
judge, magistrate, justice | court
court, tribunal | judge, trial
jury, juror, panel
lawsuit, sue, court action, legal action, suit, take to court, litigation, court case, case | claim, complaint, trial
trial, court case, hearing, case, proceedings | court, lawsuit
hearing | trial, session
plaintiff, claimant | accuser, victim
defendant, accused | suspect
suspect, accused, alleged attacker | arrested, defendant, gunman
charge, accuse, indict, indictment | prosecute, allegation
prosecute, bring charges, put on trial | charge, try
testify, take the stand, take the witness stand, give evidence, testimony | witness, say in court, speak
witness, eyewitness, onlooker, bystander | see, testify
evidence, proof | testimony, prove
verdict, ruling, judgment, judgement, decision | sentence, conviction
rule, decide, find | ruling, say
ruling, decision, judgment, verdict | order
guilty, convict, conviction, convicted | crime, verdict
acquit, clear, find not guilty, exonerate, cleared | innocent, free
innocent, not guilty | clear
sentence, jail term, prison term, punishment, time behind bars | jail, penalty, years in prison
jail, prison, imprison, lock up, behind bars, incarcerate, put away, cell, custody, serve time | sentence, detention, prisoner
custody, detention, detain | arrest, jail, hold
prisoner, inmate, convict, detainee | jail
arrest, detain, apprehend, take into custody, nab, pick up | capture, custody, charge, hold
release, free, let go, set free, let out | freedom, bail
bail, bond
parole, probation | release
appeal, challenge | contest
settle, settlement, reach an agreement, resolve | deal, agree, end
fine, penalty, punishment | punish, pay
punish, penalize, discipline, sanction | punishment, fine
punishment, penalty, sentence | sanction
death penalty, capital punishment, execution, sentence to death | execute
execute, put to death | hang, execution, kill
crime, offence, offense, felony, wrongdoing | illegal, criminal
criminal, crook, offender, lawbreaker, felon | suspect, gangster
illegal, unlawful, against the law, illicit | ban, crime
legal, lawful, legitimate | law
police, cop, officer, police officer, policeman, policewoman, constable, law enforcement, detective | investigator, force
detective, investigator, sleuth | police
investigate, look into, probe, inquire, examine, go through, analyze | investigation, check, study
investigation, inquiry, enquiry, probe, review | investigate, examination
inspect, check, examine, look at | inspection, test
search, hunt, look for, seek, go hunting for | quest, find
manhunt, hunt | search
find, discover, locate, come across, spot, track down, uncover, detect, turn up | see, discovery, found
discovery, find, breakthrough | discover
spot, see, notice, sight, observe | find, photograph
steal, rob, nick, swipe, pinch, theft, robbery | thief, burgle, loot, stolen, take
thief, robber, burglar | criminal, steal
theft, robbery, burglary, heist, raid | steal, thief
fraud, swindle, scam, con, deception | cheat, fraudster, corruption
cheat, deceive, trick, con, fool | fraud, lie
bribe, bribery, kickback, corruption, graft | pay off
corruption, graft, sleaze | bribe, fraud
launder, money laundering | hide
tax evasion, tax dodging, avoid tax | offshore
smuggle, traffic, smuggling | smuggler
drug, narcotic, substance | cocaine, medicine
kill, murder, slay, shoot dead, assassinate, assassination, homicide, killing, slain, put to death | death, die, dead, deadly, attack, massacre, victim
murder, homicide, killing | kill, murderer
killer, murderer, assassin, attacker, gunman, shooter | suspect, assailant
attacker, assailant, gunman, assaulter | suspect, killer
gunman, shooter | attacker, sniper
assassinate, assassination, kill, murder | shoot
massacre, slaughter, mass killing | kill
shooting, gun attack | shoot, attack
stab, knife, knifing | attack
beat, beat up, assault, batter | hit, attack
rape, sexual assault, sexually assault | attack, abuse
abuse, mistreat, ill-treat, mistreatment | harm, harass, violence
harass, harassment, bully, bullying | abuse
torture, torment | abuse
violence, brutality | attack, violent
die, death, dead, pass away, lose one's life, perish, killed | kill, fatal, late, deceased, fatality, succumb
death toll, fatality, number of dead, number killed, casualty | death, die, dead
fatal, deadly, lethal | death
victim, casualty | injured, dead, target
injure, hurt, wound, injury, wounded, injured | harm, casualty, maim
injury, wound | injure, hurt
survive, survivor, live through | live
survivor | survive
harm, damage, hurt | injure, danger
damage, harm, destroy, wreck, ruin, devastate | destruction, hit
destroy, wreck, demolish, ruin, flatten, raze | damage, destruction
crash, collision, accident, smash, collide, hit | wreck, pile-up
accident, crash, mishap, collision | incident, disaster
incident, event, episode | accident, case
disaster, catastrophe, calamity, tragedy | crisis, accident
tragedy | disaster
rescue, save, pull out | rescuer, free
rescuer, rescue worker, emergency worker | firefighter
firefighter, fireman, fire crew | rescuer
fire, blaze, inferno, wildfire, flame | burn
burn, set fire to, set alight, torch | fire
storm, hurricane, typhoon, cyclone, tornado | wind, weather
flood, flooding, inundate | water, storm
earthquake, quake, tremor | disaster
drought, dry spell
heat wave, heatwave | hot
rain, downpour, rainfall | wet
snow, blizzard, snowfall
weather, climate | forecast
climate change, global warming | climate
pollution, contamination, pollute | emission
emission, carbon, greenhouse gas | pollution
evacuate, leave, move out | evacuation
shelter, refuge | protect
collapse, fall down, cave in, give way | crumble
hit, strike | crash, affect
missing, disappear, vanish, lost, disappearance | gone
disappear, vanish, go missing
lock down, lockdown, curfew
emergency services, ambulance, first responder | paramedic
hospital, clinic, medical center | ward
doctor, physician, medic, surgeon, gp | specialist
nurse | carer
patient | sick
ill, sick, unwell, illness | disease
illness, disease, sickness, condition, ailment, disorder | ill, infection
disease, illness, infection | virus, epidemic
infect, catch, contract, come down with | infection, disease
virus, coronavirus, covid, covid-19, bug | disease, infection
pandemic, epidemic, outbreak | disease, spread
outbreak, epidemic | spread
cancer, tumour, tumor | leukemia, disease
heart attack, cardiac arrest
medicine, drug, medication, treatment | pill
treatment, therapy, cure | medicine, care
treat, cure, heal | treatment
vaccine, jab, vaccination, inoculation, vaccinate, shot | dose
surgery, operation | operate
recover, recuperate, get better, heal | recovery
mental health, depression, anxiety | psychological
depression, depressed | sad, anxiety
suicide, kill oneself, take one's own life, suicidal
addiction, addicted, addict | dependence, hooked
pregnant, expect, pregnancy, expecting
give birth, birth, born, have a baby | baby
born, birth, come into the world | birthplace
funeral, burial, memorial service, bury, laid to rest | cremation
grief, mourning, sorrow | mourn, sad
mourn, grieve | tribute
condolence, sympathy | regret
safe, secure, unharmed | safety, protect
security, safety, protection | protect, guard
protect, defend, guard, shield, safeguard | protection, keep safe
danger, risk, threat, hazard, peril | dangerous
dangerous, hazardous, unsafe, risky | danger
guard, bodyguard, security guard | protect
wrongdoer, offender, culprit, perpetrator | criminal
culprit, offender, perpetrator | suspect
gang, mob, mafia, cartel | criminal
gangster, mobster | criminal
hijack, seize | plane
loot, looting, plunder | steal
vandalize, deface, damage
trespass, break in
break in, burgle, force one's way in | burglary
arson, set fire
poison, poisoned | toxic
toxic, poisonous
strangle, choke
drown, drowning
suffocate, choke
starve, die of hunger
hang, execute
ambush, attack
crossfire, shooting
bullet, round, shot
bulletproof vest, body armour
fingerprint, dna | evidence
autopsy, post-mortem, postmortem
coroner, medical examiner
inquest, inquiry
warrant, court order
court order, injunction | ruling
subpoena, summons
affidavit, statement
plea, plead
plead guilty, admit, confess
perjury, lie in court
hearing, session
adjourn, postpone
retrial, new trial
pardon, clemency, amnesty
extradite, hand over, send back | extradition
deport, expel, send home, remove | deportation
expel, kick out, throw out | expulsion
evict, throw out, turn out | eviction
detain, hold
solitary confinement, isolation
death row, condemned
sex offender, paedophile, pedophile
stalk, follow, harass
blackmail, extort, extortion
ransom, ransom money
fraudster, con man, conman, swindler, scammer
forge, counterfeit, fake
fake, counterfeit, forged, bogus
contraband, smuggled goods
overdose, od
allergic, allergy
symptom, sign
diagnose, diagnosis, find to have
test positive, have, contract
contagious, infectious
contagion, spread, infection
spread, pass on, transmit, circulate | transmission
quarantine, isolation, isolate
isolate, quarantine, keep apart
mask, face covering
immune, protected
dose, jab, shot
tablet, pill
prescription, prescribe
side effect, adverse reaction
transplant, graft
stroke, brain haemorrhage
coma, unconscious
dementia, alzheimer's
disability, handicap
wheelchair, disabled
blood pressure, hypertension
overweight, obese, obesity
diet, eating
fracture, break, broken bone
bruise, bump
burn, scald
bleed, blood loss
critical condition, serious condition, fighting for life
stable, out of danger
intensive care, icu
emergency room, a&e, casualty
ambulance, paramedic
wreckage, debris, wreck
debris, rubble, wreckage
rubble, ruins, debris
survivor, rescued
body, corpse
derail, come off the rails
sink, go down, capsize
capsize, overturn
crash-land, emergency landing
runway, tarmac
pile-up, crash
landslide, mudslide
avalanche, snowslide
tsunami, tidal wave
volcano, eruption
aftershock, tremor
magnitude, strength
cyclone, storm
gale, strong wind
lightning, thunderstorm
power cut, outage
famine, hunger
relief, aid
humanitarian, relief
`
