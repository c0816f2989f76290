import type { Claims } from './claims.ts'

/** A made-up article about a made-up company. */
export const vaccineText = `Shares in Corvane fell 12% on Tuesday after the drugmaker said a trial of its malaria vaccine had been paused.
The Dublin-based company stopped giving doses to volunteers in Kenya and Ghana after two people became seriously ill.
Chief executive Lena Brandt said it was "far too early to say" whether the vaccine was to blame.
"Safety comes before speed," she told investors on a call.
Regulators in Nairobi have asked Corvane to hand over its records by 30 June.
The trial began last September with 6,400 children and was expected to end in December.
An independent panel led by Professor Samuel Oduya of the University of Accra will review the two cases.
Oduya said the panel hoped to report within eight weeks.
Earlier results suggested that the vaccine was more effective than its rival, Teravax, in children under five.
Corvane bought the vaccine from Merrow Labs in 2022 for $310 million.
Analyst Joanna Pell of Whitford Bank said the sell-off was overdone, because the company makes most of its profit from insulin.
Malaria killed about 597,000 people in 2023, according to the World Health Organization.
Corvane did not say when the trial might resume.`

export const vaccine: Claims = {
  good: [
    ['verbatim', 'Oduya said the panel hoped to report within eight weeks.'],
    ['verbatim', '"Safety comes before speed," she told investors on a call.'],
    ['trimmed', 'Shares in Corvane fell 12% on Tuesday.'],
    ['trimmed', 'The trial began last September with 6,400 children.'],
    ['trimmed', 'Regulators in Nairobi have asked Corvane to hand over its records.'],
    ['trimmed', 'An independent panel led by Professor Samuel Oduya will review the two cases.'],
    ['pronoun to name', '“Safety comes before speed,” Lena Brandt told investors.'],
    [
      'pronoun to name',
      'Corvane stopped giving doses to volunteers in Kenya and Ghana after two people became seriously ill.',
    ],
    [
      'synonyms',
      'Shares in Corvane dropped 12 per cent on Tuesday after the company said a trial of its malaria vaccine had been paused.',
    ],
    ['synonyms', 'Corvane acquired the vaccine from Merrow Labs in 2022 for $310 million.'],
    ['synonyms', 'The trial started last September.'],
    ['active to passive', 'Corvane has been asked by regulators in Nairobi to hand over its records by 30 June.'],
    ['active to passive', 'The vaccine was bought by Corvane from Merrow Labs in 2022.'],
    ['passive to active', 'Professor Samuel Oduya of the University of Accra leads an independent panel.'],
    ['merged', 'The trial began last September with 6,400 children, and Corvane did not say when it might resume.'],
    [
      'merged',
      'An independent panel led by Samuel Oduya will review the two cases and hopes to report within eight weeks.',
    ],
    ['quote', 'Chief executive Lena Brandt said it was “far too early to say” whether the vaccine was to blame.'],
    ['reworded', 'According to the World Health Organization, malaria killed about 597,000 people in 2023.'],
    ['reworded', 'Earlier results suggested that the vaccine was more effective than Teravax in children under five.'],
    ['two sentences', 'Shares in Corvane fell 12% on Tuesday. The trial was expected to end in December.'],
  ],
  faulty: [
    ['changed number', 'Shares in Corvane fell 21% on Tuesday.'],
    ['changed number', 'The trial began last September with 4,600 children.'],
    ['changed number', 'Corvane stopped giving doses to volunteers after three people became seriously ill.'],
    ['changed number', 'Malaria killed about 795,000 people in 2023, according to the World Health Organization.'],
    ['changed number', 'Oduya said the panel hoped to report within nine weeks.'],
    ['changed number', 'Corvane bought the vaccine from Merrow Labs in 2022 for $130 million.'],
    ['changed unit', 'Oduya said the panel hoped to report within eight months.'],
    ['changed unit', 'Corvane bought the vaccine from Merrow Labs in 2022 for €310 million.'],
    ['changed scale', 'Corvane bought the vaccine from Merrow Labs in 2022 for $310 billion.'],
    [
      'changed name',
      'Chief executive Lena Brandtner said it was “far too early to say” whether the vaccine was to blame.',
    ],
    ['changed name', 'Corvane bought the vaccine from Marrow Labs in 2022 for $310 million.'],
    ['changed name', 'An independent panel led by Professor Daniel Oduya will review the two cases.'],
    ['changed name', 'Analyst Joanna Pell of Barclays said the sell-off was overdone.'],
    ['swapped names', 'Merrow Labs bought the vaccine from Corvane in 2022 for $310 million.'],
    ['swapped names', 'Chief executive Joanna Pell said it was too early to say whether the vaccine was to blame.'],
    [
      'swapped names',
      'Earlier results suggested that Teravax was more effective than its rival in children under five.',
    ],
    ['changed date', 'Shares in Corvane fell 12% on Thursday.'],
    ['changed date', 'Regulators in Nairobi have asked Corvane to hand over its records by 30 July.'],
    ['changed date', 'The trial began last November with 6,400 children.'],
    ['changed date', 'Corvane bought the vaccine from Merrow Labs in 2020 for $310 million.'],
    ['negation added', 'Regulators in Nairobi have not asked Corvane to hand over its records.'],
    ['negation added', 'The vaccine was not more effective than its rival, Teravax, in children under five.'],
    ['negation removed', 'Corvane said when the trial might resume.'],
    ['modality dropped', 'The trial will resume.'],
    [
      'comparison turned',
      'Earlier results suggested that the vaccine was less effective than its rival, Teravax, in children under five.',
    ],
    [
      'comparison turned',
      'Earlier results suggested that the vaccine was more effective than Teravax in children over five.',
    ],
    ['opposite', 'Shares in Corvane rose 12% on Tuesday.'],
    ['opposite', 'Corvane sold the vaccine to Merrow Labs in 2022 for $310 million.'],
    ['opposite', 'The trial ended last September with 6,400 children.'],
    ['altered quote', '“Safety comes before profit,” Brandt told investors on a call.'],
    ['altered quote', 'Brandt said it was “much too early to say” whether the vaccine was to blame.'],
    ['invented quote', 'Oduya said the cases were “deeply worrying”.'],
    ['invented quote', '“The vaccine is safe,” Brandt told investors on a call.'],
    ['speaker swapped', '“Safety comes before speed,” Oduya told investors on a call.'],
    ['speaker swapped', 'Lena Brandt said the panel hoped to report within eight weeks.'],
    ['speaker swapped', 'Oduya said the sell-off was overdone.'],
    ['role swapped', 'Corvane has asked regulators in Nairobi to hand over their records by 30 June.'],
    ['invented detail', 'Shares in Corvane fell 12% on Tuesday after a whistleblower leaked an email.'],
    [
      'invented detail',
      'An independent panel led by Professor Samuel Oduya will review the two cases and interview the nurses.',
    ],
    ['place changed', 'The company stopped giving doses to volunteers in Kenya and Nigeria.'],
    ['place changed', 'Regulators in London have asked Corvane to hand over its records by 30 June.'],
    ['cause invented', 'The trial was paused because the company ran out of money.'],
    ['cause invented', 'The sell-off was overdone, because the vaccine is profitable.'],
  ],
}
