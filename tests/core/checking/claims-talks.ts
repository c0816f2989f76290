import type { Claims } from './claims.ts'

/** Claims about the seed article, briefings/china-japan-party-talks.md. */
export const talks: Claims = {
  good: [
    ['verbatim', 'The three agreed to revive trade and security dialogue hampered by global tensions.'],
    ['verbatim', 'The details of how and when the talks would start have not yet been finalised, Ito added.'],
    ['trimmed', 'China and Japan have agreed to resume regular talks between their ruling parties.'],
    [
      'trimmed',
      'China and Japan have agreed to resume regular talks between their ruling parties for the first time in six years.',
    ],
    ['trimmed', 'Toshimitsu Motegi reached the agreement on talks with Liu Jianchao during Liu’s visit to Tokyo.'],
    ['trimmed', 'The ruling party talks have not taken place since 2018.'],
    ['trimmed', 'The ruling party talks were previously held around once a year.'],
    ['pronoun to name', 'Motegi expressed his approval, Tatsuya Ito told reporters.'],
    ['pronoun to name', 'Liu has kept up a busy schedule since Liu came into office in 2022.'],
    ['pronoun to name', 'Kishida told Liu that Kishida wanted to build stable and constructive ties with China.'],
    [
      'synonyms',
      'China and Japan have agreed to restart regular talks between their governing parties for the first time in six years.',
    ],
    ['synonyms', 'Kishida said to Liu that he wished to build stable and constructive relations with China.'],
    [
      'active to passive',
      'The agreement on talks was reached by Toshimitsu Motegi and Liu Jianchao during Liu’s visit to Tokyo.',
    ],
    [
      'merged',
      'The talks were previously held around once a year but have not taken place since 2018, and the details of how and when they would start have not yet been finalised.',
    ],
    [
      'merged',
      'Liu met with Prime Minister Fumio Kishida, who told Liu that he wanted to build stable and constructive ties with China.',
    ],
    ['quote', 'Liu “specifically requested to restart the Japan-China ruling party exchange council”, Ito said.'],
    [
      'quote style',
      'Ito told reporters that Liu "specifically requested to restart the Japan-China ruling party exchange council".',
    ],
    ['role', 'Motegi, secretary-general of the ruling Liberal Democratic Party, reached the agreement with Liu.'],
    [
      'reworded',
      'Komeito lawmaker Makoto Nishida confirmed that a decision had been made for the exchanges to resume.',
    ],
    [
      'two sentences',
      'China and Japan have agreed to resume regular talks between their ruling parties. The talks have not taken place since 2018.',
    ],
  ],
  faulty: [
    [
      'changed number',
      'China and Japan have agreed to resume regular talks between their ruling parties for the first time in eight years.',
    ],
    ['changed number', 'Their leaders met for the first three-way summit in five years on Monday.'],
    ['changed number', 'The ruling party talks have not taken place since 2016.'],
    ['changed number', 'Liu has kept up a busy schedule since he came into office in 2020.'],
    ['changed number', 'The ruling party talks were previously held around 3 times a year.'],
    [
      'changed unit',
      'China and Japan have agreed to resume regular talks between their ruling parties for the first time in six months.',
    ],
    ['changed unit', 'Their leaders met for the first three-way summit in four weeks on Monday.'],
    ['changed name', 'Toshimitsu Motegi reached the agreement on talks with Wang Yi during Wang’s visit to Tokyo.'],
    ['changed name', 'China and Russia have agreed to resume regular talks between their ruling parties.'],
    ['changed name', 'Hiroshi Ito, an LDP lawmaker present at the meeting, told reporters about the request.'],
    ['changed name', 'Kishida told Wang that he wanted to build stable and constructive ties with China.'],
    [
      'swapped names',
      'Toshimitsu Motegi, who leads the Communist Party’s body, reached the agreement with Liu Jianchao, secretary-general of the Liberal Democratic Party.',
    ],
    ['swapped names', 'Liu told Kishida that he wanted to build stable and constructive ties with China.'],
    [
      'changed date',
      'Officials from Japan’s coalition government said on Tuesday that China and Japan have agreed to resume regular talks between their ruling parties.',
    ],
    ['changed date', 'Their leaders met for the first three-way summit in four years on Friday.'],
    [
      'changed date',
      'China and Japan have agreed to resume regular talks between their ruling parties, officials said on Monday.',
    ],
    ['negation removed', 'The details of how and when the talks would start have been finalised, Ito added.'],
    ['negation removed', 'The ruling party talks have taken place since 2018.'],
    ['negation added', 'China and Japan have not agreed to resume regular talks between their ruling parties.'],
    ['negation added', 'The three did not agree to revive trade and security dialogue hampered by global tensions.'],
    ['opposite', 'China and Japan have agreed to end regular talks between their ruling parties.'],
    [
      'opposite',
      'Chinese Premier Li Qiang criticised what he called a restart in relations with U.S.-allied Japan and South Korea.',
    ],
    ['opposite', 'Makoto Nishida denied a decision had been made for the exchanges to resume.'],
    ['altered quote', 'Liu “specially requested to restart the Japan-China ruling party exchange council”, Ito said.'],
    [
      'altered quote',
      'Liu “specifically requested to restart the China-Japan ruling party exchange council”, Ito said.',
    ],
    ['altered quote', 'Ito said “Secretary-General Motegi expressed his full approval”.'],
    ['invented quote', '“We are ready to start at once”, Motegi told Liu.'],
    ['invented quote', 'Ito said the details “have not yet been finalised at all”.'],
    ['invented quote', '“The details of how and when the talks would start have not yet been finalised,” Ito said.'],
    [
      'speaker swapped',
      'The details of how and when the talks would start have not yet been finalised, Nishida added.',
    ],
    [
      'speaker swapped',
      'Motegi told reporters that Liu “specifically requested to restart the Japan-China ruling party exchange council”.',
    ],
    [
      'role swapped',
      'Motegi specifically requested to restart the ruling party exchange council and Liu expressed his approval.',
    ],
    [
      'role swapped',
      'Tatsuya Ito, a Komeito lawmaker, confirmed a decision had been made for the exchanges to resume.',
    ],
    ['place changed', 'Motegi reached the agreement on talks with Liu Jianchao during Liu’s visit to Beijing.'],
    ['place changed', 'Motegi reached the agreement on talks with Liu Jianchao during Liu’s visit to Seoul.'],
    [
      'invented detail',
      'China and Japan have agreed to resume regular talks between their ruling parties in a luxury hotel by the airport next spring.',
    ],
    [
      'invented detail',
      'Motegi reached the agreement with Liu after three days of secret bargaining over fishing licences.',
    ],
    ['invented detail', 'Kishida gave Liu a silk scarf and promised a state banquet.'],
    [
      'cause invented',
      'China and Japan have agreed to resume regular talks because the economy of Asia is in recession.',
    ],
    ['cause invented', 'The talks have not taken place since 2018 because of the pandemic.'],
    ['modality dropped', 'Liu will become China’s next foreign minister.'],
  ],
}
