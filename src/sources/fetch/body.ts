import { pipeline, type Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { FetchError } from './error.ts'

/** What the fetcher asks for and can undo. */
export const acceptedEncodings = 'gzip, deflate, br, zstd'

// A stream that ends early gives what it has: many servers leave out the last bytes.
const lenient = { finishFlush: constants.Z_SYNC_FLUSH }
const decoders: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  deflate: () => createInflate(lenient),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: () => createZstdDecompress(),
}

/**
 * The body's bytes, decompressed. Counted as they come out: reading stops at the limit, however little was sent to get there.
 * @throws FetchError `large` at the limit, `broken` where the body is not in the encoding it says
 */
export async function readBody(body: Readable, encoding: string | undefined, mostBytes: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? ''
  const decoder = decoders[name]
  if (!decoder && name !== '' && name !== 'identity') throw new FetchError('broken', `content-encoding ${name}`)
  const plain = decoder ? pipeline(body, decoder(), () => {}) : body
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of plain) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > mostBytes) {
      body.destroy()
      throw new FetchError('large', `over ${mostBytes} bytes`)
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
