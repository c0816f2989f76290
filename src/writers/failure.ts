import { APICallError, NoObjectGeneratedError } from 'ai'
import { WriterFailure } from '../desk/writer.ts'
import { TooLong } from './fetch.ts'

/** In milliseconds, before the one other try. */
const shortestPause = 500
const longestPause = 5000

/** How long to wait before a call that failed is tried again, in milliseconds; nothing where that would not help. */
export function pauseAfter(error: unknown): number | undefined {
  if (!APICallError.isInstance(error) || !error.isRetryable || causedBy(error, TooLong)) return undefined
  const asked = Number(error.responseHeaders?.['retry-after'] ?? 0) * 1000
  return asked > longestPause ? undefined : Math.max(asked || 0, shortestPause)
}

/** Whether the service may have refused the form of the request rather than what it asks. */
export const isFormRefused = (error: unknown): boolean =>
  APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422)

/** What went wrong as one line that names the setting to look at, and holds nothing that anybody wrote. */
export function failureOf(error: unknown, signal: AbortSignal, sent: number): WriterFailure {
  const failure = (message: string, tokens = 0) => new WriterFailure(message, tokens, { cause: error })
  if (error instanceof WriterFailure) return error
  if (signal.aborted) return failure('no answer in time', sent)
  if (NoObjectGeneratedError.isInstance(error))
    return failure('the answer is not in the form that was asked for', error.usage?.totalTokens ?? sent)
  if (causedBy(error, TooLong)) return failure('the answer is far too long', sent)
  if (!APICallError.isInstance(error)) return failure('the answer could not be read', sent)
  const { statusCode } = error
  if (statusCode === undefined) return failure('the service cannot be reached: look at NEWSDESK_MODEL_URL')
  if (statusCode === 401 || statusCode === 403)
    return failure(`the service refuses the key (${statusCode}): look at NEWSDESK_MODEL_KEY`)
  if (statusCode === 404)
    return failure('the service knows no such model or address (404): look at NEWSDESK_MODEL and NEWSDESK_MODEL_URL')
  if (statusCode === 429) return failure('the service asks for a pause, or its quota is used up (429)')
  if (statusCode < 300) return failure('the answer could not be read', sent)
  return failure(`the service answers ${statusCode}`)
}

function causedBy(error: unknown, kind: new () => Error): boolean {
  return error instanceof kind || (error instanceof Error && causedBy(error.cause, kind))
}
