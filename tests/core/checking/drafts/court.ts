import type { Drafts } from './draft.ts'

const text = `A court in Redmere has fined the water company Aldwater £1.9 million for letting sewage flow into the River Tam.
Judge Rosalind Pike said on Friday that the spill in August 2023 had killed about 5,000 fish and closed a beach for 12 days.
Aldwater admitted that a pump had failed and that an alarm had been ignored for 16 hours.
The company, which serves 1.4 million households, must also pay costs of £85,000 to the Environment Agency.
“This was an accident waiting to happen,” the judge said.
Aldwater’s director of operations, Neil Garside, apologised outside the court and said the pump had since been replaced.
He said that the company would spend £30 million on its older pumping stations over the next four years.
Campaigners said the fine was too small to change anything.
“They will earn that back in a morning,” said Priya Nath of the group Clean Tam.
The fine is the second for Aldwater in three years: in 2022 it paid £600,000 after a similar spill at Holm Bay.
The Environment Agency may take the firm to court again over a leak in May, which it is still investigating.`

export const court: Drafts = {
  text,
  good: [
    [[1], 'Aldwater has been fined £1.9 million by a court in Redmere for allowing sewage into the River Tam.'],
    [[2], 'According to Judge Rosalind Pike, the spill killed about 5,000 fish.'],
    [[2], 'A beach was closed for 12 days after the spill in August 2023.'],
    [[3], 'The company admitted that an alarm was ignored for 16 hours.'],
    [[4], 'It must also pay £85,000 in costs to the Environment Agency.'],
    [[4], 'Aldwater serves 1.4 million households.'],
    [[5], 'The judge called it “an accident waiting to happen”.'],
    [[6], 'Neil Garside, Aldwater’s director of operations, apologised outside court.'],
    [[6], 'Garside said the pump had been replaced since.'],
    [[7], 'The company will spend £30 million on older pumping stations over the next four years, he said.'],
    [[8], 'Campaigners said the fine was too small.'],
    [[9], 'Priya Nath of Clean Tam said the company would “earn that back in a morning”.'],
    [[10], 'It is Aldwater’s second fine in three years.'],
    [[10], 'In 2022, Aldwater paid £600,000 for a similar spill at Holm Bay.'],
    [[11], 'The Environment Agency is still investigating a leak in May and may take Aldwater to court again.'],
    [[1, 4], 'Besides the fine of £1.9 million, Aldwater has to pay costs of £85,000.'],
  ],
  faulty: [
    ['changed number', [1], 'A court in Redmere has fined the water company Aldwater £9.1 million.'],
    ['changed number', [2], 'The spill killed about 15,000 fish, Judge Rosalind Pike said.'],
    ['changed number', [10], 'The fine is the third for Aldwater in three years.'],
    ['changed unit', [3], 'An alarm had been ignored for 16 days.'],
    ['changed unit', [4], 'Aldwater serves 1.4 billion households.'],
    ['changed date', [2], 'The spill in April 2023 closed a beach for 12 days.'],
    ['changed date', [11], 'The agency is still investigating a leak in March.'],
    ['changed name', [1], 'Aldwater was fined for letting sewage flow into the River Thames.'],
    ['changed name', [9], 'Priya Nair of the group Clean Tam said that the company would earn that back in a morning.'],
    ['swapped names', [6], 'Priya Nath, Aldwater’s director of operations, apologised outside the court.'],
    ['altered quote', [5], '“This was a disaster waiting to happen,” the judge said.'],
    ['altered quote', [9], '“They will earn that back in an afternoon,” said Priya Nath.'],
    ['invented quote', [6], 'Neil Garside apologised, saying “we failed our customers”.'],
    ['negation added', [3], 'Aldwater did not admit that a pump had failed.'],
    ['negation removed', [8], 'Campaigners said the fine was large enough to change everything.'],
    ['modality dropped', [11], 'The Environment Agency will take the firm to court again over a leak in May.'],
    ['modality dropped', [7], 'The company has spent £30 million on its older pumping stations.'],
    ['who did what', [4], 'The Environment Agency must pay costs of £85,000 to the company.'],
    ['who did what', [6], 'The judge apologised outside the court.'],
    ['who did what', [5], 'Aldwater said this was an accident waiting to happen.'],
    ['opposite', [7], 'The company would spend £30 million on its newer pumping stations.'],
    ['opposite', [3], 'Aldwater denied that a pump had failed.'],
    ['comparison turned', [8], 'Campaigners said the fine was too big.'],
    ['invented detail', [2], 'The spill killed about 5,000 fish and 20 swans, the judge said.'],
    ['invented detail', [6], 'Neil Garside resigned and said the pump had since been replaced.'],
    ['invented cause', [3], 'The alarm was ignored because the staff were asleep.'],
    ['wrong sentence', [8], 'Aldwater serves 1.4 million households.'],
  ],
}
