import type { Claims } from './claims.ts'

/** A made-up article about a made-up town. */
export const harbourText = `Norwick council has approved a £48 million plan to rebuild the town's old harbour, its leader Ruth Calder said on Thursday.
The scheme, which was backed by 14 votes to nine, may create up to 350 jobs over the next five years.
Work is due to begin in March next year and could be finished by the summer of 2029.
Calder said the harbour had been "falling into the sea for twenty years" and that doing nothing was not an option.
Opposition councillor Dennis Pryor voted against the plan, warning that the cost could rise by 30 per cent if steel prices keep climbing.
"Nobody has shown us where the extra money will come from," he told the meeting.
The developer, Halden Marine, plans to build 120 flats, a fish market and a small museum on the eastern quay.
It has not yet applied for a licence to dredge the channel, a spokeswoman for the company said.
Local fishermen have complained that the works would block access to the slipway for 18 months.
Maria Sorley, who has run a boatyard in Norwick since 1998, said she was promised a new workshop but had received nothing in writing.
The harbour was badly damaged by a storm in January 2021, which destroyed two piers and sank eleven boats.
A petition against the flats has been signed by more than 2,300 residents.
A government grant will pay for a third of the work, and the council will borrow the rest.`

export const harbour: Claims = {
  good: [
    ['verbatim', 'Work is due to begin in March next year and could be finished by the summer of 2029.'],
    ['verbatim', 'A petition against the flats has been signed by more than 2,300 residents.'],
    ['trimmed', 'Norwick council has approved a £48 million plan to rebuild the town’s old harbour.'],
    ['trimmed', 'The scheme may create up to 350 jobs over the next five years.'],
    ['trimmed', 'Dennis Pryor voted against the plan, warning that the cost could rise by 30 per cent.'],
    ['trimmed', 'Maria Sorley has run a boatyard in Norwick since 1998.'],
    ['pronoun to name', 'Halden Marine has not yet applied for a licence to dredge the channel.'],
    ['pronoun to name', '“Nobody has shown us where the extra money will come from,” Pryor told the meeting.'],
    ['pronoun to name', 'Maria Sorley said Sorley was promised a new workshop.'],
    [
      'synonyms',
      'The developer, Halden Marine, intends to build 120 apartments, a fish market and a small museum on the eastern quay.',
    ],
    ['synonyms', 'Work is due to start in March next year.'],
    ['synonyms', 'The council has approved a £48 million scheme to rebuild the old harbour.'],
    ['active to passive', 'A £48 million plan to rebuild the town’s old harbour has been approved by Norwick council.'],
    ['passive to active', 'More than 2,300 residents have signed a petition against the flats.'],
    ['passive to active', 'A storm in January 2021 badly damaged the harbour.'],
    [
      'merged',
      'Norwick council has approved a £48 million plan to rebuild the old harbour, which was badly damaged by a storm in January 2021.',
    ],
    [
      'merged',
      'Halden Marine plans to build 120 flats on the eastern quay but has not yet applied for a licence to dredge the channel.',
    ],
    ['quote', 'Calder said the harbour had been “falling into the sea for twenty years”.'],
    ['number in digits', 'The scheme was backed by 14 votes to 9.'],
    [
      'two sentences',
      'Work is due to begin in March next year. Local fishermen have complained that the works would block access to the slipway for 18 months.',
    ],
    ['reworded', 'The storm in January 2021 destroyed two piers and sank 11 boats.'],
  ],
  faulty: [
    ['changed number', 'Norwick council has approved a £84 million plan to rebuild the town’s old harbour.'],
    ['changed number', 'The scheme may create up to 530 jobs over the next five years.'],
    ['changed number', 'The scheme was backed by 14 votes to seven.'],
    ['changed number', 'A petition against the flats has been signed by more than 3,200 residents.'],
    ['changed number', 'The storm destroyed two piers and sank twelve boats.'],
    ['changed number', 'Halden Marine plans to build 210 flats, a fish market and a small museum on the eastern quay.'],
    ['changed scale', 'Norwick council has approved a £48 billion plan to rebuild the town’s old harbour.'],
    ['changed unit', 'Norwick council has approved a $48 million plan to rebuild the town’s old harbour.'],
    ['changed unit', 'Local fishermen have complained that the works would block access to the slipway for 18 weeks.'],
    ['changed unit', 'Pryor warned that the cost could rise by £30 if steel prices keep climbing.'],
    ['changed name', 'Norwick council has approved a £48 million plan, its leader Ruth Colman said on Thursday.'],
    ['changed name', 'Opposition councillor Donald Pryor voted against the plan.'],
    ['changed name', 'The developer, Holden Marine, plans to build 120 flats on the eastern quay.'],
    ['changed name', 'Maria Sorley has run a boatyard in Whitby since 1998.'],
    ['swapped names', 'Opposition councillor Ruth Calder voted against the plan.'],
    ['swapped names', 'Dennis Pryor has run a boatyard in Norwick since 1998.'],
    ['changed date', 'Norwick council has approved the plan, its leader Ruth Calder said on Monday.'],
    ['changed date', 'Work is due to begin in May next year.'],
    ['changed date', 'The harbour was badly damaged by a storm in January 2019.'],
    ['changed date', 'Work could be finished by the winter of 2029.'],
    ['negation removed', 'Halden Marine has applied for a licence to dredge the channel.'],
    ['negation added', 'Norwick council has not approved the £48 million plan to rebuild the town’s old harbour.'],
    ['negation added', 'Maria Sorley said she was never promised a new workshop.'],
    ['modality dropped', 'The scheme will create up to 350 jobs over the next five years.'],
    ['modality dropped', 'The cost will rise by 30 per cent.'],
    ['comparison turned', 'A petition against the flats has been signed by fewer than 2,300 residents.'],
    ['opposite', 'Norwick council has rejected a £48 million plan to rebuild the town’s old harbour.'],
    ['opposite', 'Dennis Pryor voted for the plan.'],
    ['opposite', 'The cost could fall by 30 per cent if steel prices keep climbing.'],
    ['altered quote', 'Calder said the harbour had been “falling into the sea for thirty years”.'],
    ['altered quote', '“Nobody has shown us where the new money will come from,” Pryor told the meeting.'],
    ['invented quote', 'Calder called it “the best day in the history of the town”.'],
    ['invented quote', '“This will ruin us,” Maria Sorley said.'],
    ['speaker swapped', 'Pryor said the harbour had been “falling into the sea for twenty years”.'],
    ['speaker swapped', '“Nobody has shown us where the extra money will come from,” Calder told the meeting.'],
    ['role swapped', 'Maria Sorley, a spokeswoman for Halden Marine, said it has not yet applied for a licence.'],
    ['role swapped', 'Fishermen voted against the plan, warning that the cost could rise by 30 per cent.'],
    [
      'invented detail',
      'Norwick council has approved a £48 million plan to rebuild the old harbour after a heated midnight debate.',
    ],
    ['invented detail', 'Halden Marine plans to build 120 flats, a fish market and a casino on the eastern quay.'],
    ['invented detail', 'The harbour was badly damaged by a storm in January 2021, which killed a lifeguard.'],
    ['place changed', 'Halden Marine plans to build 120 flats on the western quay.'],
    ['cause invented', 'Dennis Pryor voted against the plan because his brother owns the slipway.'],
  ],
}
