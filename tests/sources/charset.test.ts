import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/sources/charset.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
const koi8 = [0xf0, 0xf2, 0xe9, 0xf7, 0xe5, 0xf4]
const shiftJis = [0x93, 0xfa, 0x96, 0x7b]

describe('the encoding', () => {
  test.each([
    [
      'a byte order mark, whatever the header says',
      bytes([0xef, 0xbb, 0xbf], utf8('é')),
      'text/html; charset=koi8-r',
      'é',
    ],
    ['a UTF-16 mark', bytes([0xff, 0xfe, 0xe9, 0x00]), undefined, 'é'],
    ['UTF-16 without a mark', bytes([0x3c, 0x00, 0x61, 0x00]), undefined, '<a'],
    ['the header', bytes(koi8), 'text/html; charset="KOI8-R"', 'ПРИВЕТ'],
    [
      'the XML declaration',
      bytes(latin1('<?xml version="1.0" encoding="koi8-r"?>'), koi8),
      undefined,
      '<?xml version="1.0" encoding="koi8-r"?>ПРИВЕТ',
    ],
    ['the meta tag', bytes(latin1('<meta charset=shift_jis>'), shiftJis), undefined, '<meta charset=shift_jis>日本'],
    [
      'the older meta tag',
      bytes(latin1('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), koi8),
      undefined,
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">ПРИВЕТ',
    ],
    ['nothing, and UTF-8', utf8('日本 é'), undefined, '日本 é'],
    ['nothing, and not UTF-8', latin1('caf\xe9'), undefined, 'café'],
    ['a lie: UTF-8 called Latin 1', utf8('café'), 'text/html; charset=iso-8859-1', 'café'],
    ['a lie: Latin 1 called UTF-8', latin1('caf\xe9'), 'text/html; charset=utf-8', 'café'],
    [
      'a lie: ASCII called UTF-16',
      latin1('<?xml encoding="utf-16"?>plain'),
      undefined,
      '<?xml encoding="utf-16"?>plain',
    ],
    ['a name that does not exist', utf8('café'), 'text/html; charset=utf-9', 'café'],
  ])('from %s', (_name, given, contentType, text) => expect(decodeText(given, { contentType })).toBe(text))
})

test('any bytes give a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (given, contentType) => {
      expect(typeof decodeText(given, { contentType })).toBe('string')
    }),
  )
})
