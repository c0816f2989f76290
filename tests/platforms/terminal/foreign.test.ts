import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safe } from '../../../src/platforms/terminal/foreign.ts'
import { jsonLine } from '../../../src/platforms/terminal/json.ts'

/** Text with what a terminal would obey more often in it than chance would have it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\x1b[2J',
        '\x1b]0;title\x07',
        '\u009b31m',
        '\r',
        '\n',
        '\t',
        '\b',
        '\0',
        '\u202e',
        '\ud800',
        '\u0085',
      ),
    ),
  )
  .map((parts) => parts.join(''))

describe('safe', () => {
  test('leaves nothing that a terminal would obey, and is one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = safe(text)
        expect(shown).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
        expect(stripVTControlCharacters(shown)).toBe(shown)
        expect(shown.isWellFormed()).toBe(true)
      }),
    )
  })

  test('leaves the words of ordinary text as they are', () => {
    const texts = ['Ministers met.', '“Das ist gut”, sagte er.', '東京で会談。', 'اجتمع الوزراء', 'नमस्ते', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿']
    for (const text of texts) expect(safe(text)).toBe(text)
    expect(safe('one\r\n  two\tthree')).toBe('one two three')
  })

  test('shows controls rather than hiding them', () => {
    expect(safe('a\x1b[31mb\0c\x7f')).toBe('a␛[31mb␀c␡')
  })

  test('cuts what is far too long, says by how much, and splits no character', () => {
    const shown = safe(`a${'😀'.repeat(5000)}`)
    expect(shown.length).toBeLessThan(2100)
    expect(shown).toMatch(/^a😀+ \[… \d+ more characters\]$/u)
  })
})

test('jsonLine gives JSON that reads back the same and that a terminal can only show', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = jsonLine({ text })
      expect(line).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
      expect(JSON.parse(line)).toEqual({ text })
    }),
  )
})
