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
give gift giver
think thought thinker
fly flight flyer
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
serve service servant server
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
benefit beneficiary beneficial
inherit heir inheritance
vary variety variation various variable
worry worried worrying
accuse accused accuser accusation
anger angry angrily
hunger hungry
threat threaten threatening
speak speech speaker
believe belief believer
sing song singer
shoot shot shooting shooter
bleed blood bloody
weigh weight
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
see sight
choose choice
fight fighter fighting
hate hatred
hero heroic heroism heroine
widow widower
duke duchess
emperor empress empire imperial
king kingdom
prince princess
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
racism racist racial
describe description descriptive
expand expansion
crime criminal
congress congressional congressman congresswoman
noise noisy
spirit spiritual
intellect intellectual
rise rising
actor actress acting
act action
birth born
law legal lawful
tooth dental
relate relation relationship
criticize criticise critic criticism
successor succession
move movement
choose choice chooser
see sight sighting
report reporter reporting
try trial
assemble assembly
capture captive
expense expensive
jury juror
prison prisoner imprison imprisonment
jail jailer
quarter quarterly
day daily
week weekly
month monthly
year yearly
rival rivalry
separate separation separately separatist
surprise surprising surprisingly
system systematic
type typical typically
wood wooden
gold golden
import importer
export exporter
trouble troublesome
connect connection
forecast forecaster
foreign foreigner
program programme programmer
smuggle smuggler smuggling
traffic trafficker trafficking
theory theoretical
confident confidence confidently
reason reasonable
attack attacker
robot robotic robotics
digit digital
bribe bribery
corrupt corruption
fraud fraudster fraudulent
gun gunman
sex sexual sexism sexist
abuse abuser abusive
harass harassment
rape rapist
stab stabbing
collide collision
crash crashing
sink sinking
flood flooding
drown drowning
starve starvation
burn burning
erupt eruption
leak leakage leaker
spy espionage spying
sanction sanctioned
embassy ambassador
consul consulate consular
`

/** Words that WordNet joins and that mean too different things in the news. */
export const apart = `
commit commission
commit committee
minister ministration
sense sensation
sense sensory
organ organize
organ organic
general generalize
colleague college
currency current
creature create
creature creation
defer deference
crisis critical
critic critical
critic crisis
criticism critical
execute executive
execution executive
act actor
act acting
actor action
state statement
sign signal
sign significant
sign significance
sign signify
law lawyer
legal lawyer
relate relative
relation relative
major majority
minor minority
patient patience
emerge emergency
inform informal
offend offensive
offense offensive
treat treaty
refer referee
success successor
universe university
direct direction
director direction
direct directive
direct directly
character characteristic
air airy
capital capitalism
capital capitalist
capital capitalize
cause causal
charge charger
chief chiefly
class classify
commerce commercial
compact compaction
confident confidential
confidence confidential
contract contraction
convene convention
convention conventional
convert conversion
corporate corporation
count counter
cross crossing
engage engagement
firm firmly
form formal
form formation
grave gravity
hospital hospitality
human humane
immediate immediately
incident incidental
mean meaning
moment momentary
page paging
paper papery
party partial
particular particularly
pound pounding
practical practice
present presentation
present presence
place placement
round rounder
sense sensitive
sense sensible
series serial
sharp sharply
star starry
steel steely
touch touching
volume voluminous
wait waiter
delay waiter
work workable
manage manageable
body bodily
brief briefing
refine refinery
republic republican
let letter
please pleasantly
agree agreeable
agreement agreeable
deal dealing
contract contractor
object objectify
hope hoper
`
