import type { Drafts } from './draft.ts'

const text = `The Norland parliament approved a law on Wednesday that bans new petrol and diesel cars from 2033, after a debate of eleven hours.
It passed by 96 votes to 71, with four members abstaining.
Prime Minister Lena Varga said the law would cut the country’s emissions by about a fifth by 2040.
“Our children will not thank us for waiting,” she told members before the vote.
The opposition Farmers’ Party, led by Oskar Brandt, voted against it and promised to repeal it if it wins the election in March.
Mr Brandt said drivers in the countryside, where charging points are rare, would pay the price.
Norland has some 2,100 public charging points for 310,000 electric cars, far fewer than its neighbour Estmark, which has 9,400.
The government plans to build 6,000 more by 2030 and has set aside 480 million crowns for that.
Carmakers gave the law a mixed welcome.
Volmer, the largest of them, said it would stop making petrol engines in 2031, but its smaller rival Tarn said that the date was too early and that jobs were at risk.
Vans and lorries are exempt until 2038.
President Ilse Corman is expected to sign the law next week.
A survey published by the newspaper Dagbladet on Monday found that 54% of Norlanders support the ban and 37% oppose it.`

export const vote: Drafts = {
  text,
  good: [
    [[1], 'Norland’s parliament passed a law on Wednesday banning new petrol and diesel cars from 2033.'],
    [[1], 'Members debated the law for eleven hours.'],
    [[2], 'The law was passed by 96 votes to 71, and four members abstained.'],
    [
      [3],
      'According to Prime Minister Lena Varga, the law will reduce the country’s emissions by about a fifth by 2040.',
    ],
    [[3, 4], '“Our children will not thank us for waiting,” Varga told members before they voted.'],
    [[5], 'Oskar Brandt’s Farmers’ Party voted against the law and has promised to repeal it if it wins in March.'],
    [[5], 'An election will be held in March.'],
    [[6], 'Brandt said drivers in the countryside would pay the price because charging points are rare there.'],
    [[7], 'Norland has about 2,100 public charging points for 310,000 electric cars.'],
    [[7], 'Neighbouring Estmark has 9,400 charging points, far more than Norland.'],
    [[8], 'The government intends to build another 6,000 charging points by 2030.'],
    [[7, 8], 'It has set aside 480 million crowns to build 6,000 more charging points.'],
    [[10], 'Volmer, the biggest carmaker, will stop making petrol engines in 2031, it said.'],
    [[10], 'Tarn, a smaller rival of Volmer, said the date was too early and jobs were at risk.'],
    [[9, 10], 'Carmakers’ reactions were mixed.'],
    [[11], 'Vans and lorries will be exempt until 2038.'],
    [[12], 'President Ilse Corman is expected to sign it next week.'],
    [[13], 'A Dagbladet survey found that 54% support the ban, while 37% are against it.'],
    [[13], 'Just over half of Norlanders, 54%, support the ban, a survey found.'],
    [[1, 11], 'The ban on new petrol and diesel cars starts in 2033, but vans and lorries are exempt until 2038.'],
  ],
  faulty: [
    ['changed number', [2], 'It passed by 96 votes to 17.'],
    ['changed number', [1], 'The Norland parliament approved the law after a debate of seven hours.'],
    ['changed number', [3], 'The law would cut the country’s emissions by about a third by 2040, Lena Varga said.'],
    ['changed number', [13], 'A survey found that 37% of Norlanders support the ban.'],
    ['changed number', [7], 'Norland has some 9,400 public charging points.'],
    ['changed unit', [8], 'The government has set aside 480 million euros for that.'],
    ['changed unit', [8], 'The government has set aside 480,000 crowns for charging points.'],
    ['changed unit', [1], 'The law was approved after a debate of eleven days.'],
    ['changed date', [1], 'Norland bans new petrol and diesel cars from 2030.'],
    ['changed date', [12], 'President Ilse Corman is expected to sign the law next month.'],
    ['changed date', [5], 'The Farmers’ Party promised to repeal it if it wins the election in May.'],
    ['changed date', [10], 'Volmer said it would stop making petrol engines in 2013.'],
    ['changed name', [5], 'The opposition Fishermen’s Party, led by Oskar Brandt, voted against it.'],
    ['changed name', [12], 'President Elsa Corman is expected to sign the law next week.'],
    [
      'changed name',
      [13],
      'A survey published by the newspaper Aftonbladet found that 54% of Norlanders support the ban.',
    ],
    ['swapped names', [10], 'Tarn, the largest of them, said it would stop making petrol engines in 2031.'],
    ['swapped names', [7], 'Estmark has far fewer public charging points than Norland.'],
    ['swapped names', [6], 'Lena Varga said drivers in the countryside would pay the price.'],
    ['altered quote', [4], '“Our children will thank us for waiting,” she told members before the vote.'],
    ['altered quote', [4], '“Our grandchildren will not thank us for waiting,” she told members.'],
    ['invented quote', [6], 'Mr Brandt called the law “a war on the countryside”.'],
    ['invented quote', [10], 'Tarn said the date was “far too early”.'],
    ['negation added', [11], 'Vans and lorries are not exempt.'],
    ['negation added', [1], 'The Norland parliament did not approve a law that bans new petrol and diesel cars.'],
    ['negation removed', [4], 'Children will thank members for waiting, she told them.'],
    ['modality dropped', [8], 'The government has built 6,000 more charging points.'],
    ['modality dropped', [12], 'President Ilse Corman signed the law last week.'],
    ['modality dropped', [5], 'The Farmers’ Party will repeal the law after it wins the election in March.'],
    ['who did what', [5], 'The government promised to repeal the law if the Farmers’ Party wins the election.'],
    ['who did what', [4], 'Members told her that children would not thank them for waiting.'],
    ['opposite', [10], 'Tarn said that the date was too late.'],
    ['opposite', [5], 'The opposition Farmers’ Party, led by Oskar Brandt, voted for it.'],
    ['comparison turned', [7], 'Norland has far more charging points than Estmark.'],
    ['comparison turned', [10], 'Volmer’s larger rival Tarn said that jobs were at risk.'],
    [
      'invented detail',
      [1],
      'The Norland parliament approved a law on Wednesday that bans new petrol, diesel and hybrid cars from 2033.',
    ],
    [
      'invented detail',
      [12],
      'President Ilse Corman is expected to sign the law next week in front of schoolchildren.',
    ],
    ['invented cause', [2], 'Four members abstained because of the debate’s length.'],
    ['wrong sentence', [9], 'Volmer said it would stop making petrol engines in 2031.'],
    ['wrong sentence', [11], 'New petrol and diesel cars are banned from 2033.'],
  ],
}
