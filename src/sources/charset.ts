/** What the sender says of the bytes. */
type Declared = { contentType?: string | undefined }

/**
 * Bytes of a page or a feed as text, in the encoding that the byte order mark, the Content-Type, the XML declaration or the
 * page's meta tag names; where that cannot be right, UTF-8 if the bytes are that, else Windows-1252. Any bytes give a text.
 * Encodings and their names are the WHATWG standard's.
 */
export function decodeText(bytes: Uint8Array, { contentType }: Declared = {}): string {
  const marked = byteOrderMark(bytes)
  if (marked) return decode(bytes, marked) ?? ''
  // A single-byte encoding can read anything, so bytes that are sound UTF-8 beyond ASCII are believed over one.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = [
    charsetOf(contentType),
    charsetOf(/<\?xml[^>]{0,200}\bencoding\s*=\s*["']?[^"'?>]+/iu.exec(start)?.[0]),
    charsetOf(/<meta[^>]{0,300}\bcharset\s*=\s*["']?[^"'\s/>;]+/iu.exec(start)?.[0]),
  ]
  const utf8 = strictly(bytes, 'utf-8')
  for (const name of declared) {
    if (name === undefined) continue
    if (utf8 !== undefined && (isSingleByte(name) || name === 'utf-8')) return utf8
    const text = strictly(bytes, name)
    if (text !== undefined) return text
  }
  return utf8 ?? decode(bytes, declared.find((name) => name !== undefined && name !== 'utf-8') ?? 'windows-1252') ?? ''
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be'
  return undefined
}

/** The encoding named at the end of `text/html; charset=...`, `<?xml encoding="..."` or `<meta charset=...`, if there is such a one. */
function charsetOf(text: string | undefined): string | undefined {
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/iu.exec(text ?? '')?.[1]
  if (name === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(name)
    // Bytes in which the declaration can be read as ASCII are not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? undefined : encoding
  } catch {
    return undefined
  }
}

const isSingleByte = (name: string): boolean => /^(?:windows-|iso-8859|koi8|mac|ibm866|x-mac)/u.test(name)

function strictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return undefined
  }
}
