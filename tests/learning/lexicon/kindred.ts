/** Families that WordNet does not join, or that sound changes hide. One a line, lemmas. */
export const kindred = `
die death dead deadly
weak weaken weakness weakly
dark darken darkness
use useful usage user useless
direct direction director directive
lose loss loser
sell sale seller
strong strength strengthen strongly
long length lengthen lengthy
high height heighten
deep depth deepen
wide width widen
broad breadth broaden
young youth youthful
choose choice
give gift giver
think thought thinker
fly flight flyer
see sight
hot heat
true truth truthful
poor poverty
proud pride
feed food
advise advice adviser advisor
prove proof
live life alive living
succeed success successful successfully
behave behavior behaviour
safe safety safely
certain certainty certainly
serve service server
receive receipt reception recipient
defend defense defence defender defendant defensive
offend offense offence offender offensive
secret secrecy secretly
private privacy privately privatize
diplomat diplomacy diplomatic
science scientist scientific
history historian historical historic
nature natural
minister ministry ministerial
ease easy easily
legal legality legalize legally
allege allegation alleged allegedly
detect detection detective
explode explosion explosive
hospital hospitalize
modern modernize
short shorten shortage
free freedom freely
wise wisdom
bore boredom
fear afraid fearful
pollute pollution pollutant
donate donation donor
nominate nomination nominee
retire retirement retiree
bake baker bakery
fish fisherman fishing
fire firefighter fireman
police policeman policewoman
comedy comedian
library librarian
vegetable vegetarian
climate climatic
burgle burglar burglary
beg beggar
assault assailant
assail assailant
simple simplify simplicity simply
clear clarify clarity clearly
race racism racist racial
office officer
benefit beneficiary beneficial
inherit heir inheritance
vary variety variation various variable
worry worried worrying
bear birth born
relate relation relative relationship
accuse accused accuser accusation
anger angry angrily
hunger hungry
threat threaten threatening
speak speech speaker
believe belief believer
sing song singer
shoot shot shooting shooter
bleed blood bloody
sit seat
weigh weight
move movement motion
remember memory
please pleasure pleasant
destroy destruction destructive destroyer
build building builder rebuild
marry marriage married remarry
know knowledge known
laugh laughter
steal theft
enter entry entrance
compete competition competitor competitive
oppose opposition opponent
buy buyer
pay payment payer
grow growth
arrive arrival
break breakage
begin beginning beginner
fail failure
press pressure
see sight
choose choice
draw drawing
strike striker
fight fighter fighting
hate hatred
hero heroic heroism heroine
widow widower
duke duchess
emperor empress empire imperial
king kingdom
prince princess
act actor actress acting action
wait waiter waitress
sick sickness
ill illness
warm warmth
cold coldness
dry drought dryness
north northern
south southern
east eastern
west western
moon lunar
sun solar sunny
sea marine maritime
city urban
town township
mouth oral
tooth dental dentist
mind mental
law legal lawyer lawful
church ecclesiastical
sky celestial
europe european
africa african
asia asian
america american
islam islamic islamist
christian christianity
jew jewish
muslim muslim
catholic catholicism
buddhist buddhism
hindu hinduism
communist communism
socialist socialism
capitalist capitalism
liberal liberalism liberalize
conservative conservatism
fascist fascism
nazi nazism
terror terrorist terrorism terrorize
extreme extremist extremism
journal journalist journalism
tour tourist tourism
econ economy economic economist economical
politics political politician politically
democrat democracy democratic
republic republican
parliament parliamentary parliamentarian
senate senator
mayor mayoral
govern government governor governmental
elect election elector electoral electorate
vote voter voting
campaign campaigner campaigning
protest protester
demonstrate demonstration demonstrator
strike striker
negotiate negotiation negotiator
mediate mediation mediator
invade invasion invader
occupy occupation occupier
liberate liberation liberator
assassinate assassination assassin
murder murderer
kidnap kidnapper kidnapping
bomb bomber bombing bombard bombardment
rescue rescuer
survive survivor survival
injure injury injured
wound wounded
hack hacker hacking
poll polling pollster
bank banker banking
trade trader trading
invest investor investment
insure insurance insurer
lend lender loan
owe debt debtor
spend spender spending expenditure
produce producer production product
manufacture manufacturer
own owner ownership
employ employer employee employment unemployed unemployment
manage manager management
found founder foundation
succeed successor succession
predecessor precede
resign resignation
appoint appointment appointee
approve approval
refuse refusal
propose proposal
deny denial
withdraw withdrawal
arrest arrestee
convict conviction
acquit acquittal
sentence sentencing
prosecute prosecution prosecutor
testify testimony testimonial
sue suit lawsuit
rule ruling ruler
judge judgment judgement judicial judiciary
investigate investigation investigator investigative
inquire inquiry enquiry enquire
apologize apology apologetic
criticize critic criticism critical
analyze analysis analyst
research researcher
discover discovery discoverer
invent invention inventor
explore exploration explorer
develop development developer
publish publisher publication
photograph photo photographer photography photographic
broadcast broadcaster
translate translation translator
interview interviewer interviewee
train trainer training trainee
coach coaching
win winner winning
champion championship
athlete athletic athletics
record recording
perform performance performer
paint painter painting
sculpt sculptor sculpture
music musical musician
compose composer composition
novel novelist
poem poet poetry poetic
drama dramatic dramatist
film filming filmmaker
infect infection infectious
vaccinate vaccine vaccination
operate operation operator
treat treatment
cure curable
diagnose diagnosis diagnostic
addict addiction addicted addictive
suicide suicidal
depress depression depressed
pregnant pregnancy
conceive conception
bury burial
mourn mourner mourning
grieve grief
evacuate evacuation evacuee
immigrate immigrant immigration
emigrate emigrant emigration
migrate migrant migration migratory
refuge refugee
expel expulsion
deport deportation
reside residence resident residential
inhabit inhabitant
neighbor neighborhood neighboring neighbour neighbourhood
store storage
analyse analysis analyst
recognise recognition recognize
realise realize realisation realization
reduce reduction
increase increasing increasingly
require requirement
able ability enable
equal equality equalize
free freedom
secure security
`

/** Words that WordNet joins and that mean too different things today. */
export const apart = `
commit commission
commit committee
minister ministration
sense sensation
sense sensory
organ organize
general generalize
`
