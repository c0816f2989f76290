import { bridge, dairy, storm, talks } from '../../core/answering/articles.ts'
import type { Asked } from './records.ts'

/**
 * Plain questions in the articles' own words about articles of our own, with words of the sentence that answers them;
 * '' where none does. The records ask in other words, as a trap or from habit, and from them alone one learns to
 * distrust a question that is put as the article puts it.
 */
const plain = [
  [bridge, 'When will the ferries start?', 'from Monday'],
  [bridge, 'How often do the ferries go?', 'every 20 minutes'],
  [bridge, 'Until when are the ferries free?', 'until the end of June'],
  [bridge, 'What did engineers find?', 'engineers found cracks'],
  [bridge, 'When were the cracks discovered?', 'on 4 March'],
  [bridge, 'Who is the mayor?', 'Mayor Elena Brandt'],
  [bridge, 'Which company maintains the bridge?', 'Northspan'],
  [bridge, 'Who asked the city to lower rents?', 'She asked the city'],
  [bridge, 'How many firms have offered to do the work?', 'Three firms'],
  [bridge, 'When will the council choose a firm?', 'in May'],
  [bridge, 'When were trucks banned from the bridge?', 'in 2017'],
  [bridge, 'What is the length of the bridge?', ''],
  [bridge, 'Who built the bridge?', ''],
  [bridge, 'How much do the ferries cost in July?', ''],
  [bridge, 'When did Okafor join Northspan?', ''],
  [bridge, 'How many ferries are there?', ''],
  [bridge, 'Did Brandt discover the cracks?', ''],
  [bridge, 'What did Okafor say about the cracks?', ''],
  [dairy, 'Who is buying Milbrook?', 'has agreed to buy'],
  [dairy, 'How many plants does Milbrook have?', 'at five plants'],
  [dairy, 'Who founded Milbrook?', 'by two brothers'],
  [dairy, 'How many people does Corwell employ?', 'employs 4,300'],
  [dairy, 'When did Price join Corwell?', 'in 2019'],
  [dairy, 'How many jobs does Stone expect to go?', 'at least 300 jobs'],
  [dairy, 'What did Stone call on the government to do?', 'to block the deal'],
  [dairy, 'How much money did Milbrook lose last year?', '31 million pounds'],
  [dairy, 'Who must approve the takeover?', 'competition authority'],
  [dairy, 'When will Whitby leave?', 'once the deal is done'],
  [dairy, 'Did the shares of Milbrook rise?', 'rose 22 percent'],
  [dairy, 'Who is Alan Whitby?', 'Alan Whitby'],
  [dairy, 'How much did Corwell lose last year?', ''],
  [dairy, 'Where is Milbrook based?', ''],
  [dairy, 'When was Corwell founded?', ''],
  [dairy, 'Which plant will be closed?', ''],
  [dairy, 'What did Whitby say about the deal?', ''],
  [dairy, 'Who founded Corwell?', ''],
  [storm, 'Who declared a state of emergency?', 'declared a state of emergency'],
  [storm, 'When did the storm strike?', 'late on Sunday'],
  [storm, 'How strong were the winds?', '160 kilometres an hour'],
  [storm, 'Where did two fishermen drown?', 'near the port of Sallin'],
  [storm, 'How did the couple die?', 'a tree fell on their car'],
  [storm, 'Who is the director of the airport?', 'Karim Haddad'],
  [storm, 'Until when are schools shut?', 'until Thursday'],
  [storm, 'How many people slept in sports halls?', 'About 900 people'],
  [storm, 'What did the Red Cross bring?', 'blankets'],
  [storm, 'Why can engineers not reach the main line?', 'blocked by mud'],
  [storm, 'Which village did Moreno visit?', 'village of Aldo'],
  [storm, 'How many people live on Veyra?', ''],
  [storm, 'How old were the fishermen?', ''],
  [storm, 'When will the road be cleared?', ''],
  [storm, 'How much did the army bring?', ''],
  [storm, 'Did Moreno visit the airport?', ''],
  [storm, 'Who repaired the roofs?', ''],
  [talks, 'When did Liu come into office?', 'came into office in 2022'],
  [talks, 'Who confirmed the decision?', 'confirmed a decision'],
  [talks, 'How long has it been since the last talks?', 'six years'],
  [talks, 'Who met Liu in Tokyo?', 'reached the agreement on talks'],
  [talks, 'Who is the foreign minister of Japan?', 'Foreign Minister Yoko Kamikawa'],
  [talks, 'When was the three-way summit?', 'three-way summit'],
  [talks, 'Is Nishida a lawmaker?', 'Makoto Nishida'],
  [talks, 'When will Kishida visit China?', ''],
  [talks, 'What did Kamikawa tell Liu?', ''],
  [talks, 'How many lawmakers were at the talks?', ''],
  [talks, 'Did Kishida visit Beijing?', ''],
  [talks, 'When was Nishida elected?', ''],
] as const

export const plainQuestions = (): Asked[] =>
  plain.map(([article, question, words]) => {
    const gold = words && article.sentences.find(({ text }) => text.includes(words))?.text
    return { group: `plain ${article.title}`, set: 'plain', article, question, gold: gold ? [gold] : undefined }
  })
