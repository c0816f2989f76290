import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../../src/desk/problem.ts'
import { decode } from '../../../src/sources/files/decode.ts'

const utf8 = (text: string) => Buffer.from(text, 'utf8')

describe('decode', () => {
  test('gives back any text that was written as UTF-8, without its byte-order mark', () => {
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences' }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (start, rest, mark) => {
          const text = start + rest
          const bytes = utf8((mark ? '\ufeff' : '') + text)
          expect(decode(bytes, 'it')).toEqual({ text, notices: [] })
        },
      ),
    )
  })

  test('gives text or a problem in one line for any bytes, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        try {
          expect(decode(bytes, 'it').text.isWellFormed()).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
          expect(String(error)).not.toContain('\n')
        }
      }),
    )
  })

  test.each([
    ['utf-16le with its mark', Buffer.from('\ufeffTokyo 東京 ends.', 'utf16le'), 'Tokyo 東京 ends.'],
    ['utf-16be with its mark', Buffer.from('\ufeffTokyo 東京 ends.', 'utf16le').swap16(), 'Tokyo 東京 ends.'],
    ['utf-16le without', Buffer.from('Ministers met in Tokyo.', 'utf16le'), 'Ministers met in Tokyo.'],
    ['utf-16be without', Buffer.from('Ministers met in Tokyo.', 'utf16le').swap16(), 'Ministers met in Tokyo.'],
    ['a few nulls', utf8('The talks\0 resume.'), 'The talks\0 resume.'],
    ['nothing', utf8(''), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes, 'it')).toEqual({ text, notices: [] })
  })

  test('reads what is not UTF-8 as Windows-1252, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from([0x93]),
      Buffer.from('Nous avons décidé'.normalize(), 'latin1'),
      Buffer.from([0x94]),
    ])
    const { text, notices } = decode(bytes, 'note.md')
    expect(text).toBe('“Nous avons décidé”')
    expect(notices).toEqual([expect.stringMatching(/^note\.md is not UTF-8/)])
  })

  test('keeps UTF-8 with some damage as UTF-8, and says so', () => {
    const surrogate = Buffer.from([0xed, 0xa0, 0x80])
    const { text, notices } = decode(Buffer.concat([utf8('東京で会談が行われた。'), surrogate]), 'note.md')
    expect(text).toMatch(/^東京で会談が行われた。\ufffd+$/)
    expect(notices).toEqual([expect.stringMatching(/^note\.md is damaged/)])
  })

  test.each([
    ['a PDF document', utf8('%PDF-1.7\n1 0 obj')],
    ['a zip archive', Buffer.from('PK\x03\x04rest', 'latin1')],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['an image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a binary file', Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7) % 256))],
  ])('refuses %s by what it starts with', (kind, bytes) => {
    expect(() => decode(bytes, 'a.md')).toThrow(`a.md is ${kind}`)
  })
})
