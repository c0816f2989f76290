import type { Drafts } from './draft.ts'

const text = `Workers at the Calder paper mill in Brackley voted on Thursday to strike for two weeks from 9 September.
The union, Papermakers United, said 412 of its 530 members had taken part and 88% of them backed the walkout.
It is asking for a pay rise of 7%, while the owner, Sorrell Group, has offered 3.5% and a single payment of £600.
“We have kept this mill running through three winters of high energy bills,” said Marta Okafor, the union’s regional secretary.
Sorrell called the vote disappointing and said it would not improve its offer before talks on Monday.
Its chief executive, Piers Halloran, warned last month that the mill, which makes packaging for supermarkets, could lose £14 million this year.
The firm bought the mill from a Finnish rival in 2019 and has since cut 90 jobs.
Ms Okafor accused the company of paying a dividend of £22 million to shareholders while refusing to pay its staff fairly.
A spokesman for Sorrell denied that and said the dividend had come from the sale of a warehouse in Leeds.
Two supermarket chains said they had enough packaging for about six weeks.
The local member of parliament, Joan Tredwell, urged both sides to accept arbitration.
If the strike goes ahead, it will be the first at the mill since 1997.`

export const mill: Drafts = {
  text,
  good: [
    [
      [1],
      'Workers at the Calder paper mill in Brackley will strike for two weeks from 9 September after a vote on Thursday.',
    ],
    [[1, 2], 'Of the 412 union members who voted, 88% backed the strike at the Calder paper mill.'],
    [[2], 'Papermakers United said 412 of its 530 members took part in the vote.'],
    [[3], 'The union wants a 7% pay rise; Sorrell Group has offered 3.5% plus a one-off payment of £600.'],
    [[3], 'Sorrell Group, the mill’s owner, has offered a 3.5% raise.'],
    [
      [4],
      'Union regional secretary Marta Okafor said workers had “kept this mill running through three winters of high energy bills”.',
    ],
    [[5], 'Sorrell said it was disappointed by the vote and would not raise its offer before Monday’s talks.'],
    [[5], 'The company will hold talks on Monday.'],
    [[6], 'Chief executive Piers Halloran warned last month that the mill could lose £14 million this year.'],
    [[6], 'The mill produces packaging for supermarkets.'],
    [[7], 'Sorrell has cut 90 jobs since buying the mill from a Finnish competitor in 2019.'],
    [[8], 'Okafor accused Sorrell of paying shareholders £22 million while not paying workers fairly.'],
    [[9], 'Sorrell denied the accusation, saying the dividend came from selling a warehouse in Leeds.'],
    [[8, 9], 'According to a Sorrell spokesman, the £22 million dividend came from the sale of a Leeds warehouse.'],
    [[10], 'Two supermarket chains say they have packaging for around six weeks.'],
    [[11], 'Joan Tredwell, the local MP, called on both sides to accept arbitration.'],
    [[12], 'It would be the mill’s first strike since 1997.'],
    [[1, 12], 'The strike, due to begin on 9 September, would be the first at the mill since 1997.'],
    [[1, 3], 'Mill workers in Brackley voted to strike over pay after Sorrell Group offered them 3.5%.'],
    [[2], 'The walkout was backed by 88% of those who voted, the union said.'],
  ],
  faulty: [
    ['changed number', [1], 'Workers at the Calder paper mill voted to strike for three weeks from 9 September.'],
    ['changed number', [2], 'The union said 421 of its 530 members had taken part.'],
    ['changed number', [2], 'The union said 88 members backed the walkout.'],
    ['changed number', [3], 'Sorrell Group has offered a pay rise of 7%.'],
    ['changed number', [6], 'Piers Halloran warned that the mill could lose £41 million this year.'],
    ['changed unit', [6], 'Piers Halloran warned that the mill could lose £14 billion this year.'],
    ['changed unit', [10], 'Two supermarket chains said they had enough packaging for about six months.'],
    ['changed unit', [3], 'Sorrell has offered a single payment of $600.'],
    ['changed date', [1], 'Workers voted on Tuesday to strike for two weeks from 9 September.'],
    ['changed date', [1], 'The strike at the Calder mill begins on 19 September.'],
    ['changed date', [12], 'It will be the first strike at the mill since 1979.'],
    ['changed date', [6], 'Piers Halloran warned last week that the mill could lose £14 million.'],
    ['changed name', [4], 'Maria Okafor, the union’s regional secretary, spoke of three winters of high energy bills.'],
    ['changed name', [1], 'Workers at the Calder paper mill in Barnsley voted to strike.'],
    ['swapped names', [11], 'Marta Okafor urged both sides to accept arbitration.'],
    ['swapped names', [6], 'Joan Tredwell warned last month that the mill could lose £14 million this year.'],
    ['altered quote', [4], '“We have kept this mill running through three winters of low wages,” said Marta Okafor.'],
    ['invented quote', [5], 'Sorrell called the vote “a slap in the face”.'],
    ['invented quote', [11], 'Joan Tredwell said: “Both sides must accept arbitration.”'],
    ['negation removed', [5], 'Sorrell said it would improve its offer before talks on Monday.'],
    ['negation added', [9], 'Sorrell did not deny that the dividend had come from a sale.'],
    ['negation added', [1], 'Workers voted not to strike.'],
    ['modality dropped', [6], 'The mill will lose £14 million this year.'],
    ['modality dropped', [12], 'The strike was the first at the mill since 1997.'],
    ['who did what', [8], 'Sorrell accused Ms Okafor of refusing to pay its staff fairly.'],
    ['who did what', [7], 'A Finnish rival bought the mill from Sorrell in 2019.'],
    ['who did what', [9], 'Ms Okafor said the dividend had come from the sale of a warehouse in Leeds.'],
    ['opposite', [7], 'The firm has since added 90 jobs.'],
    ['opposite', [11], 'Joan Tredwell urged both sides to reject arbitration.'],
    ['invented detail', [10], 'Two supermarket chains said they had enough packaging and would sue the union.'],
    ['invented detail', [7], 'The firm bought the mill for £1 from a Finnish rival in 2019.'],
    ['invented cause', [7], 'The firm has cut 90 jobs because of high energy bills.'],
    ['wrong sentence', [10], 'The union is asking for a pay rise of 7%.'],
    ['wrong sentence', [5], 'The strike would be the first at the mill since 1997.'],
  ],
}
