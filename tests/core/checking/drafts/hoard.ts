import type { Drafts } from './draft.ts'

const text = `A metal detectorist has found more than 1,300 Roman silver coins in a field near Ashby Wold in Lincolnshire, the county museum said.
Tom Reddick, 34, a postman, came across the first of them in February while looking for a lost earring.
He called the museum the same evening, and archaeologists dug up the rest over nine days.
The coins were buried in a clay pot at a depth of about 60 centimetres and date from between AD 69 and AD 161.
“It is the largest hoard of its kind in the county for 50 years,” said Dr Amina Farrow, who leads the museum’s finds team.
She said that most of them showed the emperors Trajan and Hadrian and that they might have been a soldier’s savings.
The pot was badly cracked, probably by ploughing, but none of the coins was damaged.
A coroner will decide in June whether the hoard counts as treasure.
If it does, the museum hopes to buy it and to put it on show by the end of next year.
A similar hoard of 800 coins was sold for £240,000 in 2016.
Mr Reddick has agreed to share any reward equally with the farmer, Helen Sturgess, who owns the land.
The museum has not said exactly where the field is, for fear of thieves.`

export const hoard: Drafts = {
  text,
  good: [
    [[1], 'Over 1,300 Roman silver coins have been found by a metal detectorist near Ashby Wold in Lincolnshire.'],
    [[1, 2], 'The coins were found by Tom Reddick, a 34-year-old postman.'],
    [[2], 'Tom Reddick found the first coins in February while searching for a lost earring.'],
    [[3], 'He phoned the museum that evening, and archaeologists spent nine days digging up the rest.'],
    [[3], 'Archaeologists recovered the rest of the coins over nine days.'],
    [[4], 'They had been buried about 60 centimetres deep in a clay pot.'],
    [[4], 'The coins date from AD 69 to AD 161.'],
    [
      [5],
      'Dr Amina Farrow, head of the museum’s finds team, called it “the largest hoard of its kind in the county for 50 years”.',
    ],
    [[6], 'Most of the coins show Trajan and Hadrian, she said.'],
    [[5, 6], 'Farrow said they may have been the savings of a soldier.'],
    [[7], 'The pot was cracked, probably by ploughing, but the coins were undamaged.'],
    [[7], 'No coins were damaged.'],
    [[8], 'A coroner is to decide in June if the hoard is treasure.'],
    [[8, 9], 'If a coroner decides that the hoard is treasure, the museum hopes to buy it.'],
    [[9], 'The museum hopes to display it by the end of next year.'],
    [[10], 'In 2016, a similar hoard of 800 coins fetched £240,000.'],
    [[11], 'Reddick has agreed to split any reward equally with Helen Sturgess, the farmer who owns the land.'],
    [[11], 'The land belongs to farmer Helen Sturgess.'],
    [[12], 'The exact location of the field has not been given by the museum for fear of thieves.'],
    [[1], 'The find was announced by the county museum.'],
  ],
  faulty: [
    ['changed number', [1], 'A metal detectorist has found more than 3,100 Roman silver coins near Ashby Wold.'],
    ['changed number', [2], 'Tom Reddick, 43, a postman, came across the first of them in February.'],
    ['changed number', [3], 'Archaeologists dug up the rest over seven days.'],
    ['changed number', [10], 'A similar hoard of 1,300 coins was sold for £240,000 in 2016.'],
    ['changed number', [4], 'The coins date from between AD 69 and AD 116.'],
    ['changed unit', [4], 'The coins were buried at a depth of about 60 metres.'],
    ['changed unit', [5], 'It is the largest hoard of its kind in the county for 50 months, said Dr Amina Farrow.'],
    ['changed unit', [3], 'Archaeologists dug up the rest over nine weeks.'],
    ['changed date', [2], 'Tom Reddick came across the first of them in January.'],
    ['changed date', [8], 'A coroner will decide in July whether the hoard counts as treasure.'],
    ['changed date', [9], 'The museum hopes to put it on show by the end of this year.'],
    ['changed date', [10], 'A similar hoard was sold for £240,000 in 2006.'],
    ['changed name', [1], 'More than 1,300 Roman silver coins were found near Ashby Wold in Leicestershire.'],
    ['changed name', [6], 'Most of the coins showed the emperors Trajan and Nero.'],
    ['changed name', [11], 'Mr Reddick has agreed to share any reward with the farmer, Ellen Sturgess.'],
    ['swapped names', [11], 'Helen Sturgess has agreed to share any reward equally with the farmer, Mr Reddick.'],
    ['swapped names', [5], 'Dr Helen Sturgess leads the museum’s finds team.'],
    ['altered quote', [5], '“It is the largest hoard of its kind in the country for 50 years,” said Dr Amina Farrow.'],
    ['altered quote', [5], '“It is the richest hoard of its kind in the county for 50 years,” said Dr Amina Farrow.'],
    ['invented quote', [2], '“I thought it was a bottle top,” said Tom Reddick, a postman.'],
    ['invented quote', [6], 'She said the coins were “a soldier’s savings”.'],
    ['negation removed', [12], 'The museum has said exactly where the field is.'],
    ['negation removed', [7], 'The coins were damaged by ploughing.'],
    ['negation added', [11], 'Mr Reddick has not agreed to share any reward with the farmer.'],
    ['modality dropped', [6], 'The coins were a soldier’s savings.'],
    ['modality dropped', [9], 'The museum will buy the hoard and put it on show.'],
    ['modality dropped', [8], 'The hoard counts as treasure, a coroner decided in June.'],
    ['who did what', [3], 'The museum called him the same evening.'],
    ['who did what', [2], 'A postman lost an earring while looking for coins.'],
    ['opposite', [5], 'It is the smallest hoard of its kind in the county for 50 years.'],
    ['opposite', [7], 'The pot was hardly cracked, but the coins were damaged.'],
    ['comparison turned', [1], 'A metal detectorist has found fewer than 1,300 Roman silver coins.'],
    ['invented detail', [2], 'Tom Reddick, a retired postman, came across the first of them in February.'],
    ['invented detail', [4], 'The gold coins were buried in a clay pot.'],
    [
      'invented detail',
      [1],
      'A metal detectorist has found more than 1,300 Roman silver coins and a sword near Ashby Wold.',
    ],
    ['invented cause', [7], 'The pot was cracked because archaeologists dropped it.'],
    ['wrong sentence', [3], 'The coins date from between AD 69 and AD 161.'],
    ['wrong sentence', [9], 'A coroner will decide in June.'],
  ],
}
