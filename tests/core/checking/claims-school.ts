import type { Claims } from './claims.ts'

/** A made-up article about a made-up strike. */
export const schoolText = `Teachers in the city of Aldmoor will walk out for three days next week in a dispute over pay and class sizes.
The Educators' Union said 87 per cent of its members had voted for the strike, on a turnout of 71 per cent.
"We have asked for talks since January and been ignored," said its general secretary, Paula Finch.
The union wants a rise of 9 per cent; the education department has offered 4.5 per cent and a one-off payment of £800.
Education secretary Martin Yelland called the strike "unnecessary and unfair to children".
He said the offer was the most generous in a decade and that he would not improve it.
About 240 of the city's 310 schools are expected to close from Tuesday to Thursday.
Exams for 16-year-olds will go ahead as planned, the department said.
Parents' groups are divided. Sunita Rao, who chairs one of them, said many families backed the teachers because classes of 36 had become normal.
Another, Schools First, has threatened to sue the union.
Aldmoor lost 190 teachers last year, more than any other city in the country.
A mediator, Judge Keith Lomax, was appointed on Friday and hopes to bring both sides together before Monday.
The last strike, in 2014, lasted for two weeks and ended without a deal.`

/** Written when the check stood: of the first try, 17 of 20 good were kept, 33 of 41 faulty dropped. */
export const school: Claims = {
  good: [
    ['verbatim', 'Exams for 16-year-olds will go ahead as planned, the department said.'],
    ['trimmed', 'Teachers in the city of Aldmoor will walk out for three days next week.'],
    ['trimmed', 'The union wants a rise of 9 per cent.'],
    ['trimmed', '87 per cent of its members had voted for the strike.'],
    ['trimmed', 'The last strike, in 2014, lasted for two weeks.'],
    ['trimmed', 'Aldmoor lost 190 teachers last year.'],
    ['pronoun to name', 'Yelland said the offer was the most generous in a decade.'],
    ['pronoun to name', 'Paula Finch said the union had asked for talks since January and been ignored.'],
    ['synonyms', 'Teachers in Aldmoor will strike for three days next week in a row over pay and class sizes.'],
    ['synonyms', 'About 240 of the city’s 310 schools are expected to shut from Tuesday to Thursday.'],
    [
      'active to passive',
      'A rise of 4.5 per cent and a one-off payment of £800 have been offered by the education department.',
    ],
    ['passive to active', 'Sunita Rao said many families supported the teachers.'],
    [
      'merged',
      'The union wants a rise of 9 per cent, but the department has offered 4.5 per cent and a one-off payment of £800.',
    ],
    [
      'merged',
      'A mediator, Judge Keith Lomax, was appointed on Friday, and about 240 schools are expected to close from Tuesday to Thursday.',
    ],
    ['quote', 'Martin Yelland called the strike “unnecessary and unfair to children”.'],
    ['quote', '“We have asked for talks since January and been ignored,” Finch said.'],
    ['reworded', 'Schools First, a parents’ group, has threatened to sue the union.'],
    ['reworded', 'The 2014 strike lasted two weeks and ended without a deal.'],
    [
      'two sentences',
      'Education secretary Martin Yelland called the strike “unnecessary and unfair to children”. He said that he would not improve the offer.',
    ],
    ['two sentences', 'The union wants a rise of 9 per cent. The last strike was in 2014.'],
  ],
  faulty: [
    ['changed number', 'Teachers in the city of Aldmoor will walk out for five days next week.'],
    ['changed number', 'The Educators’ Union said 78 per cent of its members had voted for the strike.'],
    ['changed number', 'The union wants a rise of 4.5 per cent.'],
    ['changed number', 'About 310 of the city’s 240 schools are expected to close.'],
    ['changed number', 'Sunita Rao said classes of 63 had become normal.'],
    ['changed unit', 'The last strike, in 2014, lasted for two months.'],
    ['changed unit', 'The education department has offered a one-off payment of €800.'],
    ['changed name', 'Education secretary Martin Holland called the strike “unnecessary and unfair to children”.'],
    ['changed name', 'Teachers in the city of Oldmoor will walk out for three days next week.'],
    ['changed name', 'A mediator, Judge Keith Thomas, was appointed on Friday.'],
    ['swapped names', 'Education secretary Keith Lomax called the strike “unnecessary and unfair to children”.'],
    ['swapped names', 'The education department wants a rise of 9 per cent; the union has offered 4.5 per cent.'],
    ['changed date', 'A mediator, Judge Keith Lomax, was appointed on Thursday.'],
    ['changed date', 'About 240 schools are expected to close from Monday to Thursday.'],
    ['changed date', 'The last strike, in 2004, lasted for two weeks.'],
    ['changed date', 'The union has asked for talks since June, said Paula Finch.'],
    ['negation added', 'Exams for 16-year-olds will not go ahead as planned, the department said.'],
    ['negation removed', 'Martin Yelland said that he would improve the offer.'],
    ['negation removed', 'The last strike ended with a deal.'],
    ['negation added', 'Sunita Rao said many families did not back the teachers.'],
    ['modality dropped', 'Judge Keith Lomax will bring both sides together before Monday.'],
    ['modality dropped', 'Schools First has sued the union.'],
    ['comparison turned', 'Aldmoor lost 190 teachers last year, fewer than any other city in the country.'],
    ['comparison turned', 'Martin Yelland said the offer was the least generous in a decade.'],
    ['opposite', 'Sunita Rao said many families opposed the teachers.'],
    ['opposite', 'About 240 of the city’s 310 schools are expected to open from Tuesday to Thursday.'],
    ['opposite', 'Aldmoor gained 190 teachers last year, more than any other city in the country.'],
    ['altered quote', 'Martin Yelland called the strike “unnecessary and cruel to children”.'],
    ['altered quote', '“We have asked for talks since July and been ignored,” Finch said.'],
    ['invented quote', 'Sunita Rao said the classes were “bursting at the seams”.'],
    ['invented quote', '“I will not improve the offer,” Yelland said.'],
    ['speaker swapped', 'Paula Finch called the strike “unnecessary and unfair to children”.'],
    ['speaker swapped', '“We have asked for talks since January and been ignored,” Yelland said.'],
    ['role swapped', 'The union has threatened to sue Schools First.'],
    ['role swapped', 'Judge Keith Lomax, who chairs a parents’ group, said many families backed the teachers.'],
    [
      'invented detail',
      'Teachers in the city of Aldmoor will walk out for three days next week and march to the cathedral.',
    ],
    ['invented detail', 'A mediator, Judge Keith Lomax, was appointed on Friday at a salary paid by the union.'],
    [
      'invented detail',
      'The last strike, in 2014, lasted for two weeks, ended without a deal and bankrupted the union.',
    ],
    ['place changed', 'Aldmoor lost 190 teachers last year, more than any other city in Europe.'],
    ['cause invented', 'Teachers will walk out because a school roof collapsed.'],
    ['cause invented', 'Many families backed the teachers because exams had been cancelled.'],
  ],
}
