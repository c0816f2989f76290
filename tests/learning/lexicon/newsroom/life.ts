/** Things, journeys, homes, families, schools, faith. The form of a line is told in `../newsroom.ts`. */
export const life = `
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
native of, come from
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
age, old, year old, years old | birthday
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
priest, clergyman, vicar, cleric | church
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
snack, bite to eat | cookie, biscuit, crisp, chip, candy, food, eat
cookie, biscuit | snack, cake
cake, pastry, pie | dessert
dessert, pudding, sweet
sweet, candy, chocolate
fries, chips, french fries
bread, loaf, toast
meat, beef, pork, lamb, chicken | food
seafood, fish | food
vegetable, greens | food
fruit | food
coffee, tea | drink
beer, wine, spirits, liquor | alcohol, drink
breakfast, brunch | meal
lunch, midday meal | meal
dinner, supper, evening meal | meal
recipe, ingredient | cook
cook, chef | kitchen
waiter, waitress, server | restaurant
hotel, inn, lodging, accommodation | stay
accommodation, housing, lodging | home
housing, home, accommodation
mansion, villa, manor, stately home | house, residence
palace, castle | residence
castle, fortress, fort
cottage, cabin | house
tent, camp | shelter
camp, encampment
garden, yard, lawn | park
park, green space | garden
garage, car park, parking lot
lift, elevator
flat, apartment
floor, storey, level
ground floor, first floor
roof, ceiling
fence, wall, barrier
gate, entrance, door
door, entrance, doorway
window, pane
furniture, chair, table, desk, sofa
sofa, couch, settee
bed, bunk
fridge, refrigerator
tap, faucet
rubbish bin, trash can, dustbin
torch, flashlight
trousers, pants
jumper, sweater, pullover
trainers, sneakers
shoe, boot, footwear
outfit, costume, dress, suit, uniform, clothes | wear
uniform, outfit | suit
jewellery, jewelry, necklace, ring | jewel
jewel, gem, diamond
watch, timepiece
purse, handbag, wallet
umbrella, brolly
toy, doll
card, ticket, pass
ticket, admission
queue, line
timetable, schedule | programme
schedule, timetable, calendar | plan
holidaymaker, tourist, vacationer
cruise, voyage
flight, plane, trip
airport, airfield, runway
station, stop, terminal
port, harbour, harbor, dock
pier, jetty
bridge, crossing
tunnel, underpass
pavement, sidewalk, footpath
crossroads, junction, intersection
roundabout, traffic circle
traffic jam, tailback, congestion | traffic
lane, road
bike, bicycle, cycle | cyclist
motorbike, motorcycle
bus, coach
taxi, cab
van, truck
tanker, ship, vessel
ferry, boat
yacht, sailboat
submarine, sub
helicopter, chopper
drone, unmanned aircraft, uav | aircraft
balloon, airship
wagon, carriage
engine, motor
wheel, tyre, tire
fuel tank, tank
battery, power pack
camera, lens
screen, display, monitor
keyboard, keypad
chip, processor, microchip
cable, wire, line
pipe, pipeline, tube
box, case, container, crate
bottle, flask
bomb, grenade
knife, blade, dagger
rope, cord, string
hammer, tool
paper, document, file, record | material
document, file, paper, record, material | information
file, record, dossier | document
material, stuff, substance, content | thing
stuff, thing, item, object
object, item, thing, article
item, object, piece, thing
collection, set, archive
archive, record, library
copy, version, edition
chicken, hen, poultry, chick | bird
hen, chicken | bird
coop, henhouse, chicken house
bird, fowl | animal
cow, cattle, bull
pig, hog, swine
sheep, lamb
horse, pony | stallion
bee, beehive, hive | insect
insect, bug
snake, serpent
shark, fish
whale, dolphin
monkey, ape, chimpanzee
bear, grizzly
wolf, dog
zoo, wildlife park
vet, veterinarian
stable, barn
twin, sibling
cousin, relative
aunt, uncle
grandparent, grandmother, grandfather, grandma, grandpa
grandmother, grandma, granny, nan
grandfather, grandpa, grandad
grandchild, grandson, granddaughter
niece, nephew
stepson, stepdaughter, stepchild
ex-wife, former wife, ex, ex-husband, former husband | divorced
fiance, fiancee, wife-to-be, husband-to-be, bride-to-be | engaged
bride, wife-to-be | groom
groom, bridegroom, husband-to-be | bride
widow, widower
orphan, parentless
eldest, oldest, firstborn
youngest, last-born
bachelor, unmarried, single
adult, grown-up
guest, visitor
host, presenter, anchor | broadcaster
presenter, host, anchor, broadcaster
stranger, unknown person
owner, keeper
organizer, planner, curator | team
curator, organizer | museum
volunteer, helper | charity
worker, builder, labourer, laborer
builder, contractor, developer
carpenter, joiner
plumber, electrician
cleaner, janitor, caretaker
hairdresser, barber, stylist
secretary, assistant, aide | adviser
aide, assistant, adviser, advisor, staffer, right-hand man | deputy
adviser, advisor, consultant, aide | expert
deputy, number two, second-in-command, vice | assistant
vice president, vp, second-in-command, veep
vice, deputy
second-in-command, deputy, number two, vice president
bodyguard, minder, security guard
firm, practice
school year, academic year, term, semester
term, semester
exam, examination, test
grade, mark, score
homework, assignment
headteacher, head teacher, principal, headmaster, headmistress
pupil, schoolboy, schoolgirl, student
classmate, fellow student
scholarship, grant, bursary
grant, funding, subsidy | money
thesis, dissertation
bishop, archbishop | church
pope, pontiff, holy father | vatican
imam, cleric
rabbi, cleric
monk, nun
holy, sacred
bible, scripture
koran, quran
easter, holy week
christmas, xmas, festive season, yuletide
soul, spirit
heaven, paradise
god, lord, almighty
cemetery, graveyard, burial ground
grave, tomb | burial
coffin, casket
`
