import { expect, test } from 'vitest'
import { tokenise } from '../../../src/core/language/words.ts'

test.each(['The tram’s: late', 'the tram’s, he said', 'THE TRAM’S! NO', 'the “tram’s” door'])(
  'a text is read alike whatever was read before it: %s',
  (other) => {
    const read = () => tokenise('the tram’s door').map(({ text, pos }) => [text, pos])
    const first = read()
    tokenise(other)
    expect(read()).toEqual(first)
    expect(first).toContainEqual(['’s', 'PART'])
  },
)
