import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/language/analysis.ts'
import { readArticle } from '../../../src/core/reading.ts'

const read = (text: string, title?: string) => analyse(readArticle({ text, title }))
const entity = (text: string, name: string, title?: string) => {
  const found = read(text, title).entities.find((each) => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
/** Whom each mention that is not a full name means, as "he -> Jan Berg", with a question mark where that is not certain. */
const meant = (text: string) => {
  const { article, sentences, entities } = read(text)
  return sentences.flatMap(({ mentions }) =>
    mentions.map(({ start, end, entity: id, certain }) => {
      const words = article.text.slice(start, end)
      return `${words} -> ${entities[id]?.name}${certain ? '' : '?'}`
    }),
  )
}
const speakers = (text: string) => {
  const { quotations, entities } = read(text)
  return quotations.map(({ speaker }) => (speaker === undefined ? undefined : entities[speaker]?.name))
}

describe('who and what is named', () => {
  test.each([
    ['Toru Hanada arrived. Hanada, who is 61, left.', 'Toru Hanada', 'person'],
    ['The deal was struck in Bergen, Norway, by a firm.', 'Bergen', 'place'],
    ['She works for the Ministry of Health and Welfare in town.', 'Ministry of Health and Welfare', 'organisation'],
    ['It was first told by the New York Times on Monday.', 'New York Times', 'organisation'],
    ['A storm is moving to South Korea tonight.', 'South Korea', 'place'],
    ['A Norsk Hydro spokeswoman said so.', 'Norsk Hydro', 'organisation'],
    ['Shares of Dahlberg Technologies Inc. rose.', 'Dahlberg Technologies Inc.', 'organisation'],
    ['President Abdel-Karim el-Masri spoke.', 'Abdel-Karim el-Masri', 'person'],
    ['Then Ursula von der Leyen spoke.', 'Ursula von der Leyen', 'person'],
    ['Prime Minister Theresa May said no.', 'Theresa May', 'person'],
  ])('%s', (text, name, kind) => {
    expect(entity(text, name).kind).toBe(kind)
  })

  test('a first word, a headline and the calendar name nobody', () => {
    expect(read('Many came. Parties were held in May. Slow trains ran on Monday. “Few people knew.”').entities).toEqual(
      [],
    )
    expect(read('Storm Closes Harbour Again After Two Days').entities).toEqual([])
  })

  test('a title, a nationality and what they hold', () => {
    const { entities } = read('Meta CEO Mark Zuckerberg met French Foreign Minister Anne Roux.')
    expect(entities.map(({ name, roles }) => [name, roles[0]?.text])).toEqual([
      ['Meta', undefined],
      ['Mark Zuckerberg', 'Meta CEO'],
      ['Anne Roux', 'French Foreign Minister'],
    ])
  })

  test('the title of the article counts', () => {
    expect(entity('The mayor is to resign on Friday.', 'Jane Holt', 'Mayor Jane Holt to resign after vote').kind).toBe(
      'person',
    )
  })
})

describe('names that mean the same', () => {
  test.each([
    ['Toru Hanada came. Then Hanada left.', 'Hanada', 'Toru Hanada'],
    ['Hanada came. Then Toru Hanada left.', 'Hanada', 'Toru Hanada'],
    ['Paul D. Reed came. Then Paul Reed left.', 'Paul Reed', 'Paul D. Reed'],
    ['The National Rail Union met. The NRU is old.', 'NRU', 'National Rail Union'],
    [
      'The British Association of Boat Dealers (BABD) met. Then BABD left.',
      'BABD',
      'British Association of Boat Dealers',
    ],
    ['Dahlberg Inc. rose. Later Dahlberg fell.', 'Dahlberg', 'Dahlberg Inc.'],
    ['The U.S. Naval Academy is old. It was at the Naval Academy.', 'Naval Academy', 'U.S. Naval Academy'],
  ])('%s', (text, short, full) => {
    expect(meant(text)).toContain(`${short} -> ${full}`)
  })

  test('two people of one surname stay two', () => {
    const text = 'Anna Holt met Peter Reed. Mr. Reed thanked Mrs. Holt. Later Maria Reed came. Mrs. Reed spoke.'
    expect(meant(text)).toEqual([
      'Anna Holt -> Anna Holt',
      'Peter Reed -> Peter Reed',
      'Reed -> Peter Reed',
      'Holt -> Anna Holt',
      'Maria Reed -> Maria Reed',
      'Reed -> Maria Reed',
    ])
  })
  test('an acronym is nobody’s surname', () => {
    expect(meant('Kim Jong Un spoke. The UN met.')).toEqual(['Kim Jong Un -> Kim Jong Un', 'UN -> UN'])
  })
})

describe('roles', () => {
  const rolesOf = (text: string, name: string) => entity(text, name).roles.map((role) => role.text)
  test.each([
    ['Mia Dahl, head of the ruling Green Party, spoke.', 'Mia Dahl', ['head of the ruling Green Party']],
    ['Mia Dahl, 45, a lawyer for the town, spoke.', 'Mia Dahl', ['a lawyer for the town']],
    ['“No,” said Mia Dahl, a lawyer for the town.', 'Mia Dahl', ['a lawyer for the town']],
    ['Mia Dahl, who leads the town’s council, spoke.', 'Mia Dahl', ['who leads the town’s council']],
    ['Mia Dahl is global head of research at the bank.', 'Mia Dahl', ['global head of research at the bank']],
    ['The news reached golfer Mia Dahl.', 'Mia Dahl', ['golfer']],
    ['The company’s chief executive, Mia Dahl, said no.', 'Mia Dahl', ['The company’s chief executive']],
    ['He came with his wife Mia Dahl.', 'Mia Dahl', ['wife']],
    ['Sen. Mia Dahl (D-Ohio) spoke.', 'Mia Dahl', ['D-Ohio', 'Sen.']],
  ])('%s', (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles)
  })
  test.each([
    ['It runs on Instagram, Snapchat, and WhatsApp.', 'Instagram'],
    ['They met in Nara, Japan, on Monday.', 'Nara'],
    ['Mia Dahl, 45, spoke.', 'Mia Dahl'],
    ['The change came after Brexit, a spokeswoman told reporters.', 'Brexit'],
    ['Mia Dahl, meanwhile, spoke.', 'Mia Dahl'],
  ])('none: %s', (text, name) => {
    expect(rolesOf(text, name)).toEqual([])
  })
  test('an age beside a name is kept as such', () => {
    expect(entity('Mia Dahl, 45, a lawyer, spoke.', 'Mia Dahl').age).toBe(45)
  })
})

describe('who is meant', () => {
  test.each([
    ['Anna Holt and Peter Reed met. She left.', 'She -> Anna Holt'],
    ['Peter Reed told John Lang that he would come.', 'he -> Peter Reed'],
    ['Peter Reed met John Lang. His car broke down.', 'His -> Peter Reed?'],
    ['In his first speech, Peter Reed was brief.', 'his -> Peter Reed'],
    ['Peter Reed, a baker, left. The baker was late.', 'The baker -> Peter Reed'],
    ['Peter Reed, 19, left. The 19-year-old was late.', 'The 19-year-old -> Peter Reed'],
    ['Dahlberg Inc. fell. The company was sold.', 'The company -> Dahlberg Inc.?'],
    ['Dahlberg Inc. fell. It said its sales were poor.', 'It -> Dahlberg Inc.?'],
    ['Toru Hanada spoke. He left. Later Hanada came.', 'He -> Toru Hanada'],
  ])('%s', (text, expected) => {
    expect(meant(text)).toContain(expected)
  })
  test('nobody, where nobody fits', () => {
    expect(meant('Anna Holt left. He stayed.')).toEqual(['Anna Holt -> Anna Holt'])
    expect(meant('Peter Reed, a baker, left. The meeting was over.')).toEqual(['Peter Reed -> Peter Reed'])
  })
})

describe('who speaks', () => {
  test.each([
    ['“It is over,” Anna Holt said on Monday.', ['Anna Holt']],
    ['“It is over,” said the mayor, Anna Holt.', ['Anna Holt']],
    ['Anna Holt, a baker who came late, told reporters: “It is over.”', ['Anna Holt']],
    ['“It is over. We lost,” Anna Holt said. “We go home.”', ['Anna Holt', 'Anna Holt']],
    ['“Is it over?” Anna Holt asked.', ['Anna Holt']],
    ['It is “over”, according to Anna Holt.', ['Anna Holt']],
    ['Anna Holt won. “It is over,” she said.', ['Anna Holt']],
    ['“It is over,” officials from Japan said.', [undefined]],
    ['“It is over,” a Dahlberg spokeswoman said.', [undefined]],
    ['Anna Holt spoke of it.\n\n“It is over.”', [undefined]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
  test('"I" is the speaker, and "he" is not', () => {
    expect(meant('Peter Reed came. “I know he is ill,” John Lang said.')).toEqual([
      'Peter Reed -> Peter Reed',
      'I -> John Lang',
      'he -> Peter Reed?',
      'John Lang -> John Lang',
    ])
  })
})

const bits = fc.constantFrom(
  'Ito ',
  'Maria Costa ',
  'President ',
  'said ',
  'told ',
  '“',
  '”',
  '"',
  "'",
  '. ',
  ', ',
  '? ',
  '\n',
  '\n\n',
  'he ',
  'She ',
  'the company ',
  'Mr. ',
  'J. ',
  '5 ',
  'May ',
  'of ',
  '-',
  'U.S. ',
  'LDP ',
  '(',
  ')',
  '\0',
  '\ud800',
  'الحزب ',
  '日本。',
  '19-year-old ',
  'who leads ',
  'I ',
  'his ',
  'Jr. ',
  'minister ',
  'Inc. ',
  '’s ',
  '&',
  'the ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
)

test('in any text, everything found lies where it says, apart from the others, and is found again', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, title) => {
      const { sentences, entities, quotations } = read(text, title)
      for (const { start, end, index, tokens, mentions, times, quantities } of sentences) {
        for (const span of [...tokens, ...times, ...quantities])
          expect(text.slice(span.start, span.end)).toBe(span.text)
        let last = start
        for (const mention of mentions) {
          expect(mention.sentence).toBe(index)
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(entities[mention.entity]?.id).toBe(mention.entity)
          last = mention.end
        }
        expect(last).toBeLessThanOrEqual(end)
      }
      for (const role of entities.flatMap((each) => each.roles))
        expect(text.slice(role.start, role.end).replace(/[\s\0]+/gu, ' ')).toBe(role.text)
      for (const quotation of quotations) expect(quotation.end).toBeLessThanOrEqual(text.length)
      expect(read(text, title).entities).toEqual(entities)
    }),
  )
})
