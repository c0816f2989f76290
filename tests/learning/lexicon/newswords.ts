/** Words of the news that WordNet has and that its own glosses and SemCor, of another time, hardly use. */
export const newsWords = `
abduction abductor abort abortion absentee abuser accelerator accountability accountancy activism addict adjourn
adoption adultery adversary advisory aerial aerospace affidavit afterlife aftershock airbase airborne aircrew airfield
airlift airlift airliner airman airspace airstrip alibi alimony alleged alleviate allergy allotment aloft altercation
ambulance ambush amend amendment amnesty amputate anaesthetic ancestry anchorman annex annulment anorexia antibiotic
antidepressant antidote antitrust apartheid appeasement applicant apprentice approval arbitration arbitrator archbishop
armament arraign arraignment arsenal arson arsonist artefact artifact assailant asylum asthma astronaut athlete
atrocity auction auctioneer auditor autism autopsy avalanche aviation axe babysitter backbench backbencher backer
backlash backlog backpack backpacker backstage bacteria bail bailout ballistic ballot bankruptcy bankrupt banknote
banquet barcode baroness barracks barrage barricade barrister baseball basketball batsman battalion battlefield
battleground battleship bazaar beachfront beheading bestseller bicentennial bigotry bilateral billboard billing
binge bipartisan birthplace blackmail blackout blast blizzard blockade blockbuster blockage bloodshed bloodbath
bodyguard boardroom bombardment bombshell bonus bookmaker bootleg borough botched boycott brainwash brawl breakaway
breakdown breakthrough breakup brewery bribery bridesmaid briefing broadband broker brokerage brothel browser budget
buffer bulldoze bulldozer bully bullying bureaucracy bureaucrat burglar burglary burqa bushfire bystander
cabbie cadet calorie campaigner campsite canal cancellation canister cannabis capsize captor caravan caregiver
caretaker cargo carjacking cartel cartoonist cashback casino casualty catastrophe catastrophic caucus cellmate
celebrity cellphone censor censorship ceremonial chairwoman champagne chancellor chaos checkpoint chemotherapy childbirth
cholera choreographer circumcision citizenship clampdown clash clearance clemency clergyman clinch clinician clone
closure coalition coastguard cocaine cockpit coffin coherent collaborator collagen collision colonel comeback comedian
commemorate commemoration commentator commissioner commodity commuter compatriot compensate complainant complicity
compliance concede concession condolence condom confederation confiscate confront confrontation congregation conman
conscript conscription conservationist consortium conspiracy conspirator constable constituency constituent
consulate contagious contaminate contamination contender contestant contingency contraband contraception contraceptive
contractor controversial controversy convene convoy copycat copyright coroner corpse correspondent corruption
councillor councilman counsellor counterfeit counterpart counterterrorism coup courier courthouse courtroom crackdown
creditor cremate cremation crewman cricket cricketer criminology crossfire crossing cruise cue culprit curator
curfew currency custody customs cutback cybercafe cyberspace cyclone cyclist dashboard database daylight deadlock
deadline deadly dealership debacle debris debtor debut decapitate deceased decommission decriminalize defamation
default defect defector defendant deficit deforestation defraud defuse deity delegate delegation delinquent demise
democratization demolish demolition demonstrator denounce deploy deployment deport deportation deportee depose
depot deputy deregulation derail derailment desecrate deterrence deterrent detain detainee detention detonate
detonation detonator devaluation devastate devastation devolution dexterity diabetes diabetic diagnose diagnosis diarrhea
dictator dictatorship diehard diesel dietitian dignitary diplomacy disability disabled disarm disarmament disaster
disastrous disclose disclosure discontent discredit disembark disgruntled disinfect dismantle disobedience dispatch
disperse displaced disqualify disrupt disruption disruptive dissent dissident distributor diversity dividend divorce
divorcee dockyard donor donate donation doping dossier downfall downgrade download downplay downpour downsize downturn
drainage drought drown drug drunk duchess dugout dump dynamite dyslexia earner earthquake eatery ecologist ecosystem
editorial electorate electrocute elephant elite embargo embassy embezzle embezzlement embroil emergency emigrant
emigrate emission emissary empower empowerment encroach encrypt encryption endangered endorse endorsement enlist enroll
enrollment entourage entrepreneur entrepreneurial environmentalist envoy epicenter epidemic epilepsy equestrian
escalate escalation escort espionage euro euthanasia evacuate evacuation evacuee eviction evict excavate excavation
execution exile exit exonerate expatriate expel expulsion extradite extradition extremism extremist eyewitness fallout
famine fanatic farmland fascism fascist fatality faulty federation feminism feminist fentanyl ferry fiance fiancee
fieldwork filibuster filmmaker finalist financier fingerprint firearm firefight firefighter fireman fireworks fiscal
fishery flagship flamboyant flashpoint fledgling floodwater flu follower foodstuff footage footballer forecaster
foreclosure foreclose forensic forensics forerunner forger forgery fracking fragrance franchise fraudulent freelance
freighter frontline frontman frontrunner fugitive fundamentalism fundamentalist fundraiser fundraising funeral
gambler gambling gangster gastronomy genocide geopolitical ghetto giveaway globalization glitch goalkeeper goalless
goodwill graffiti graft greenhouse grenade grievance gridlock groundbreaking groundwater guerrilla guideline guilty
gunfight gunfire gunman gunpoint gunshot guru hacker handcuff handcuffs handgun handover handset handshake handwriting
hangover harassment hardline hardliner hardship harvest headache headquarters headscarf headteacher healthcare
heartbreak heatwave heckle heist helicopter heroin hijab hijack hijacker hijacking hoax holocaust homecoming homeland
homeless homelessness homemade homemaker homeowner homicide homophobia honeymoon hooligan hospitalization hospitalize
hostage hostel hostilities hotline hourly housewife housing hostage humanitarian humiliate hurricane hydrogen hygiene
ideology illegal illicit immigrant immigration immunity immunize impeach impeachment imprison imprisonment improper
inaugural inaugurate inauguration incarcerate incarceration incentive incinerator incriminate incumbent incursion
indict indictment inferno infidelity inflation influx informant infrastructure infringement inhabitant inhumane
initiative inject injection injunction inmate inquest inquiry insider insolvency insolvent instability instigate
insulin insurer insurgency insurgent intelligence intercept interim interrogate interrogation interrogator intruder
invader invasion investigate investigator investor invoice irregularity jackpot jailbreak jeopardize jet jetliner
jihad jobless joblessness jockey journalism journalist judiciary junta juror jury juvenile kickback kidnap kidnapper
kidnapping killer kilogram kindergarten knife landfill landlord landmark landmine landslide laptop laser laundering
lawbreaker lawlessness lawmaker lawsuit layoff leak leakage leaflet lease leftist legalize legislate legislation
legislator legislature lesbian leukemia levy lewd liaison libel liberalize liberate lifeboat lifeguard lifeline
lifelong lifespan lifestyle lifetime litigation livestock lobbyist lockdown logistics logo lollipop loophole looter
looting lorry lottery lynch mafia magistrate mainland mainstream malaria malnutrition malpractice mandate manhunt
manifesto manoeuvre manslaughter marathon marijuana marine marketing martial martyr martyrdom mascot masterpiece
mayor meltdown memo memoir memorabilia memorial mentor mercenary merger metropolitan microchip microwave midfielder
midwife migrant migrate militancy militant militia millennium millionaire minibus ministry minority misconduct
misdemeanor mishandle mismanagement misogyny mobilize moderator molest molestation monarch monarchy monsoon moonlight
moratorium morgue mortgage mosque motorbike motorcade motorcycle motorcyclist motorist motorway mourner mourning
mudslide multilateral multinational municipality murderer mutilate mutiny narcotic nationalist nationalize nationwide
naturalize navy negligence negligent negotiator neo-nazi newborn newcomer newlywed newscast newscaster newspaper
newsroom nomination nominee nonprofit nonviolent notorious novelist nuclear nudity nursery nursing oath obese obesity
obituary observatory occupant offender offensive offload offshore oligarch ombudsman onlooker onslaught opponent
orchestra orphan orphanage ouster outage outback outbreak outcome outcry outfit outlaw outpost outrage outsider
outskirts outsource outspoken overdose overhaul override oversee overthrow overtime overturn overweight ozone pacemaker
paedophile painkiller pamphlet pandemic parade paralympics paralyze paramedic paramilitary parasite pardon parole
parliament parliamentary parliamentarian passenger passerby passport pathogen patriot patriotic patrol payload payment
payout payroll peacekeeper peacekeeping peacemaker pedestrian pedophile peer penalize penalty pension pensioner
perjury perpetrate perpetrator persecute persecution pesticide petition petrochemical petrol pharmaceutical pharmacy
philanthropist photographer physicist pickpocket pilgrimage pipeline piracy pirate pitch plaintiff playoff playwright
plea plead plebiscite plummet plunder plutonium podium poacher poaching pocketbook pollster pollutant pollute polygamy
pontiff poppy porn pornographic pornography portfolio posthumous postpone postponement poverty powerhouse precinct
predator predecessor pregnancy premeditated premier premiere premiership pretrial prisoner privatize probation probe
prognosis prohibition projectile proliferation prominent propaganda prosecute prosecution prosecutor prostitute
prostitution protester protestor protocol prototype provocation provocative provoke proxy psychiatrist psychiatric
psychologist publicist publicity pullout punishable quake quarantine quarterback quarterfinal racism racist
radicalism radioactive radioactivity raid rally ransom rapist ratify ratification ravage rebellion recapture
recession recipient reconcile reconciliation reconstruction recount recruit recruiter recruitment recycle recycling
redundancy reelect referendum refinery refugee refund refurbish rehab rehabilitate rehabilitation reinstate reinstatement
reopen repatriate repatriation repeal reprisal republican reschedule rescuer resettle resettlement resident residence
resignation respiratory respirator restart restructure resurgence retailer retaliate retaliation retiree retrial
revamp revoke rebuff rigging riot rioter robber robbery rocket roundup royalty ruling runoff runway sabotage salary
sanction sanctions sanitation sanctuary satellite savings scandal scandalous scapegoat sceptic scholarship scorer
screening screenplay screenwriter seafarer secession secrecy sectarian sectarianism semifinal senator senatorial
separatism separatist serial sewage sewer shareholder sheriff shipment shipwreck shipyard shoplift shoplifter shoplifting
shoot-out shootout shortage shortfall shortlist showdown shrapnel shrine shutdown siege siren skyscraper slam slander
slogan smuggle smuggler sniper soar socialite soldier solicitor solitary spacecraft spaceship spacewalk spate
speculation spokesman spokeswoman sponsor sponsorship spotlight squad stabbing stadium stagnant stagnation stakeholder
stalemate stalker standoff starvation statistician steroid stipend stockpile storey stowaway stranded strangle strategist
streetcar stronghold subpoena subsidiary subsidize subsidy suburban suicidal suicide suitor summit sunken superpower
superstar supermodel supremacist surcharge surge surgeon surrender surrogate surveillance survivor suspect suspension
swastika sweatshop swindle swindler symptom syndicate tabloid takeover tanker tariff taxpayer tearful teargas technician
technologist teenager telecast televise telethon televangelist tenant terminate terrorist terrorism testify testimony
textbook theft theologian therapist timeline tollbooth torch tornado torso torture tourism tourist township toxic toxin
trafficker trafficking tragedy tragic trailer traitor transgender transplant trauma traumatic treason treasurer treasury
treaty trespass trial tribunal tribute trilateral trillion troop truce trustee tsunami tuberculosis turbine turbulence
turmoil turnaround turnout tycoon typhoon ultimatum unanimous unanimously unarmed unauthorized unconstitutional
uncover undercover undergraduate undermine underworld undocumented unemployed unemployment unification unilateral
unlawful unprecedented unveil upheaval uprising uranium urge usher vaccinate vaccination vaccine valuation vandal vandalism
vandalize vegan vegetarian vendor verdict veteran veto viable vicinity victimize videotape vigil vigilante villager vineyard
violation viral visa volatile volcano volunteer vulnerable wage walkout warehouse warhead warlord warplane warrant
warship watchdog waterfront weaponry webcam website weekday weekly welfare whaling wheelchair whistleblower wholesale
wildfire wildlife windfall winery winner wiretap withdrawal witness workforce workplace workshop worldwide worshipper
wreckage wrestler xenophobia xenophobic yacht yearly youth zoning
radicalize radicalization awesome panda iconic pivotal stunt paparazzi tattoo selfish viewer viewership vlog blog weblog
screenshot spam upload offline online username login password spreadsheet startup megabyte gigabyte pixel router
ageing aging carer lifesaver lifesaving headcount homegrown shortlisted semiconductor microchip supercomputer
`
