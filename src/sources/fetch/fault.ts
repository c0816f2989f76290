import { FetchError, type FetchFault } from './error.ts'

/** Codes of Node, OpenSSL and undici, and what they mean for a reader. */
const faults: [RegExp, FetchFault][] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA)/u, 'unknown'],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ECONNABORTED|EPERM|EACCES)/u, 'unreachable'],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)/u, 'slow'],
  [/^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/u, 'certificate'],
]

/** Any failure of a reading as a FetchError. What is not known to be anything else is a broken answer. */
export function faultOf(error: unknown, isStopped: boolean): FetchError {
  if (error instanceof FetchError) return error
  if (isStopped) return new FetchError('stopped')
  if (!(error instanceof Error)) return new FetchError('broken', String(error))
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return new FetchError('slow', error.message)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = faults.find(([form]) => form.test(code))?.[1] ?? 'broken'
  return new FetchError(kind, `${code} ${error.message}`.trim())
}
