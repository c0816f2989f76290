import { Problem } from '../../desk/problem.ts'

/** How a file starts that is no text, and what to call it. From the formats' own specifications. */
const signatures: { bytes: number[] | string; at?: number; is: string }[] = [
  { bytes: '%PDF-', is: 'a PDF document' },
  { bytes: 'PK\x03\x04', is: 'a zip archive (as Word, OpenDocument and EPUB files are)' },
  { bytes: [0x1f, 0x8b], is: 'a compressed file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Word or Excel document' },
  { bytes: '{\\rtf', is: 'a rich text (RTF) document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'an image' },
  { bytes: [0xff, 0xd8, 0xff], is: 'an image' },
  { bytes: 'GIF8', is: 'an image' },
  { bytes: 'ftyp', at: 4, is: 'a video or an image' },
  { bytes: 'RIFF', is: 'an image or a recording' },
  { bytes: 'ID3\x03', is: 'a recording' },
  { bytes: 'ID3\x04', is: 'a recording' },
  { bytes: 'OggS\0', is: 'a recording' },
  { bytes: '\x7fELF', is: 'a program' },
]

/**
 * Bytes as text: UTF-8, UTF-16 with or without its mark, or Windows-1252 where it can be nothing else. The text starts
 * after a byte-order mark; otherwise nothing is changed. A notice says when some of it could not be read.
 * @throws {Problem} when it is no text; the message is about `name`.
 */
export function decode(bytes: Uint8Array, name: string): { text: string; notices: string[] } {
  const utf16 = utf16Variant(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), notices: [] }
  const binary = binaryKind(bytes)
  if (binary) throw new Problem(`${name} is ${binary}, not text. Save the article's words as plain text (UTF-8).`)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] }
  } catch {
    return decodeDamaged(bytes, name)
  }
}

/** By its mark, or by every other byte being zero, as it is where most letters are Latin. */
function utf16Variant(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function binaryKind(bytes: Uint8Array): string | undefined {
  for (const { bytes: signature, at = 0, is } of signatures) {
    const wanted = typeof signature === 'string' ? Buffer.from(signature, 'latin1') : Buffer.from(signature)
    if (wanted.equals(bytes.subarray(at, at + wanted.length))) return is
  }
  const sample = bytes.subarray(0, 4096)
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  return controls > 8 && controls > sample.length * 0.05 ? 'a binary file' : undefined
}

/**
 * Not valid UTF-8: either UTF-8 with some damage, or Windows-1252, in which nearly every accented letter
 * is one byte that UTF-8 cannot have there.
 */
function decodeDamaged(bytes: Uint8Array, name: string): { text: string; notices: string[] } {
  const text = new TextDecoder('utf-8').decode(bytes)
  const unreadable = text.match(/\ufffd/g)?.length ?? 0
  const readable = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  if (readable > unreadable) {
    return { text, notices: [`${name} is damaged in places, which are shown as \ufffd. Save it again as UTF-8.`] }
  }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    notices: [`${name} is not UTF-8; it was read as Windows-1252. If letters look wrong, save it as UTF-8.`],
  }
}
