/** Sport, film, music, books, science, space. The form of a line is told in `../newsroom.ts`. */
export const culture = `
win, take home, scoop, pick up, land, bag, claim, secure, clinch, snag, collect, receive | victory, award, get
winner, champion, victor | win, title
loser, runner-up
win, beat, defeat, overcome, prevail | victory
beat, defeat, overcome, thrash, outdo, top | win, victory
defeat, loss, lose | beat
draw, tie, stalemate
prize, award, trophy, medal, honor, honour, accolade, gong | win
trophy, cup, award, prize
title, championship, crown | trophy
championship, tournament, contest, competition, cup, league | event, title
match, game, fixture, tie | play, contest
game, match | play
final, decider
score, net, goal | point
scorer, striker | score
player, footballer, sportsman, athlete | star
athlete, sportsman, sportswoman, sportsperson, competitor, runner
coach, manager, trainer, boss | head coach
team, side, club, squad | player
club, team, side
football, soccer
footballer, soccer player | player
fan, supporter, follower | spectator
spectator, crowd, audience, onlooker | fan
referee, umpire, official | linesman
stadium, arena, ground, venue | pitch
pitch, field, ground
race, contest, competition | run
driver, racer
boxer, fighter | boxing
bout, fight, match | contest
injury, knock, strain
sign, recruit, snap up, buy | transfer, contract
transfer, move, sign
record, best ever, all-time high | milestone
season, campaign
training, practice
rank, ranking, position, place, chart | rating
ranking, chart, league table, list | position
olympics, olympic games, games
world cup | tournament
film, movie, picture, motion picture, flick | cinema, documentary
cinema, movie theater, movie theatre | film
actor, actress, performer, star, cast | act
actress, actor
star, lead, play, feature, appear | actor, role
director, filmmaker, film-maker, film maker | direct
direct, director | make
show, programme, program, series | broadcast, performance
series, show, drama | sitcom
episode, instalment, installment
performance, show, concert, gig | perform
perform, play, sing, act | performance
performer, artist, entertainer, musician, singer, actor
concert, gig, show, performance | tour
singer, vocalist, musician, performer, artist | pop star
musician, artist, singer, band | music
artist, painter | art
artist, musician, singer
song, track, tune, single, number, hit | music
album, record, lp | music
music, song | musical
chart, ranking, top 40, hit parade
play, drama | theatre
theatre, theater, playhouse
audience, viewer, spectator, crowd
book, novel, title, volume | publication, read
novel, book | fiction
publish, bring out, print, release | publisher
magazine, journal, publication | newspaper
review, critique | critic
painting, picture, artwork, work of art | art
artwork, painting, sculpture, art
exhibition, exhibit, show, display | gallery
museum, gallery
auction, sale | sell
celebrity, star, famous person
fame, stardom, celebrity
festival, fete, carnival | event
ceremony, event | awards
fashion, style
joke, gag, quip
funny, humorous, amusing, comic
comedian, comic, stand-up | funny
cartoon, animation, animated
game, video game | player
toy, plaything
science, scientific
experiment, test, trial | study
theory, hypothesis
discovery, find, finding | discover
finding, result, conclusion, discovery | study
research, study, investigation | researcher
spacecraft, spaceship, space probe, probe, satellite
rocket, launch vehicle | spacecraft
astronaut, cosmonaut | space
lift off, take off, launch, blast off | rocket
orbit, circle | space
planet, world
earth, planet, world
fossil, remains | dinosaur
species, kind
endangered, threatened | extinct
extinct, die out | extinction
gene, dna | genetic
brain, mind
skeleton, bone | remains
body, corpse, remains | dead
tree, forest | wood
wood, timber
forest, woodland, wood
river, stream
mountain, peak, hill
beach, shore, coast, seaside
coast, shore, coastline
nature, environment | wildlife
environmental, green | environment
wildlife, animal
conservation, protection | preserve
preserve, conserve, protect
rubbish, garbage, trash, waste, litter
recycle, reuse
plastic, packaging
oscar, academy award
grammy, grammy award
nominee, nominated | nomination
nominate, nomination, shortlist
judge, juror
critic, reviewer
award ceremony, prizegiving, awards show
debut, first appearance, first album
comeback, return
hit, success, smash
flop, failure
box office, ticket sales
sell out, sold out
fan base, fans
tour, concert
host, present
voice, sing
lyrics, words
composer, songwriter
songwriter, write songs
producer, filmmaker
script, screenplay
scriptwriter, screenwriter
scene, clip
sequel, follow-up
remake, new version
adaptation, film version, adapt
character, role, part
cast, actor
villain, bad guy, baddie
hero, lead, protagonist
soundtrack, score
channel, network, broadcaster
podcast, audio show
streaming service, netflix
poet, poetry
poem, verse
autobiography, memoir
biography, life story
author, writer
bestseller, best-seller
publisher, publishing house
librarian, library
photographer, photo
sculptor, sculpture
architect, architecture
masterpiece, great work
gallery, museum
exhibit, item, object, on display, on show | exhibition
display, show, exhibit, on show
opening, launch, premiere
dance, ballet
choir, chorus
orchestra, musician
guitar, guitarist
drum, drummer
piano, pianist
gymnast, gymnastics
swimmer, swimming
runner, running, athlete
cyclist, cycling
golfer, golf
tennis player, tennis
boxer, boxing
goalkeeper, keeper
defender, back
striker, forward
captain, skipper
substitute, replacement
injured, out, sidelined
kick-off, start
half-time, interval
extra time, overtime
penalty, spot kick
red card, send off, sent off
foul, offence
own goal, mistake
hat-trick, three goals
equalizer, equaliser
knock out, eliminate, put out
eliminate, knock out
qualify, go through, advance
relegate, go down
promote, go up
rank, place
gold medal, gold
world record, record
doping, drug cheat
banned substance, steroid
little league, youth baseball
cheer, cheerleader
parade, procession, march
carnival, parade
firework, fireworks
celebrate, party
monument, memorial, statue
statue, sculpture
ruin, remains
archaeologist, archaeology
treasure, find
artefact, artifact, relic
manuscript, document
telescope, observatory
star, sun
moon, lunar
mars, red planet
alien, extraterrestrial
space station, iss
spacewalk, space walk
experiment, trial
lab, laboratory
theory, idea
evolution, evolve
dinosaur, fossil
habitat, home
species, animal
breed, species
`
