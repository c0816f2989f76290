/** Saying, thinking and feeling. The form of a line is told in `../newsroom.ts`. */
export const saying = `
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
opinion, view, belief, stance, position, attitude, thought, feeling | think
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
joke, quip, kid, jest | funny, laugh
laugh, chuckle, giggle | smile
cry, weep, sob, in tears | tear
shout, yell, scream | call
whisper, murmur, mutter
agree, concur, share the view, see eye to eye
disagree, differ, be at odds, dispute | argue
swear, curse
thank, thankful, grateful, gratitude, appreciate | praise
welcome, greet, receive | hail
greet, say hello, meet, welcome
boast, brag | claim
guess, speculate, speculation | think
remember, recall, recollect | think back
forget, slip one's mind
remind, bring to mind
learn of, hear of, find out about | hear
hear, listen
trust, confidence, faith | believe
mistrust, distrust, suspicion | doubt
suspect, suspicion | believe, think
curious, curiosity, interest
interest, interested, keen, eager, enthusiastic
bored, boring, dull
lonely, alone, isolated
tired, exhausted, weary, fatigue
stress, pressure, strain
relax, rest, unwind
shame, ashamed, embarrassed, embarrass, humiliate
jealous, envy, envious
frustrated, frustration, fed up | angry
optimistic, hopeful, upbeat, confident
pessimistic, gloomy, downbeat
warn off, discourage, deter, put off
persuade, convince, talk into, win over | urge
advise, recommend, counsel, suggest | advice
advice, recommendation, guidance | suggestion
invite, ask, invitation
offer, propose
plead, beg, implore | ask
insult, offend, abuse | criticize
mock, ridicule, make fun of, poke fun at
tease, hint
condemn, denounce, protest | criticize
spell out, detail, set out, outline, describe
quote, cite, mention, refer to
interpret, understand, see as
understand, grasp, comprehend | know
confuse, confusion, baffle, puzzle
lie, mislead, deceive
headline, title
motto, slogan, saying
sign, signal, indication, hint | show
symbol, sign, emblem, logo
`
