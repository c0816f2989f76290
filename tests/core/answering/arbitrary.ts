import fc from 'fast-check'
import type { Answer, Turn } from '../../../src/core/index.ts'

/** Pieces of news as they come in, whole and broken, so that what is found in them leads somewhere. */
const pieces = fc.constantFrom(
  'Prime Minister Ann Lee met farmers in Oslo on Monday.',
  'But she said: “We will pay $3 million,” and left.',
  '“We have waited since 2018,” said Karl Olsen, who leads the farmers’ union.',
  'They have not yet decided when the talks will start.',
  '“It is late. We',
  'are tired,” Lee (left) added.',
  'The three agreed to cut 12 percent, up from 1,200 tonnes, because of the drought.',
  'Mr. Smith\u0000\u200b, 54, did not say why.',
  'The talks -- held in Bergen -- will resume, which',
  "constructor's __proto__ met the toString.",
  '\n\n',
  '\r\n',
  '"',
  '”',
  '\ud800',
  'مرحبا بالعالم.',
  '北京会谈。',
  '👩‍👩‍👧',
)

const anything = fc.string({ unit: 'binary', maxLength: 300 })

/** News, or any text at all. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 14 }).map((each) => each.join(' ')) },
  { weight: 1, arbitrary: anything },
)

/** What people ask, whole and broken, or any text at all. */
export const anyQuestion = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'When did Lee meet farmers?',
      'whos Karl Olsen',
      'How much will they pay?',
      'Did Lee not meet farmers in Oslo?',
      'What did Olsen say?',
      'Which union does Olsen lead?',
      'Who besides Lee was tired?',
      'why?',
      'and when?',
      'what about Smith?',
      'and the other one?',
      'who said so?',
      'tell me more',
      'no, the second one',
      'How many tonnes were there?',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...'who what when did does is not will Lee Oslo talks meet they it there he besides how many about other than’s , ? “ 12 \ud83d'.split(
            ' ',
          ),
        ),
        { maxLength: 10 },
      )
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: anything },
)

const answers: fc.Arbitrary<Answer> = fc.record(
  {
    kind: fc.constantFrom('answer', 'refusal'),
    text: anything,
    short: fc.oneof(fc.constantFrom('Ann Lee', 'on Monday', 'Karl (Olsen'), anything),
    citations: fc.array(
      fc.record({
        articleId: anything,
        sentence: fc.integer({ min: -3, max: 99 }),
        start: fc.integer(),
        end: fc.integer(),
        quote: anything,
      }),
      { maxLength: 2 },
    ),
    standalone: anyQuestion,
  },
  { requiredKeys: ['kind', 'text', 'citations', 'standalone'] },
)

/** A conversation nobody had: about other articles, with places that are not there and questions that are none. */
export const anyTurns: fc.Arbitrary<Turn[]> = fc.array(fc.record({ question: anyQuestion, answer: answers }), {
  maxLength: 3,
})
