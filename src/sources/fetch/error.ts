import { SourceError } from '../error.ts'

const unreachable =
  'The host cannot be reached: it does not exist, does not answer, or is not on the public internet. Check the address.'

const messages = {
  address:
    'This is not an address the desk reads. Give one that begins with http:// or https:// and has no user name in it.',
  port: 'The desk reads only from the web’s own ports (80, 443, 8080, 8443). Give an address without a port.',
  // Told apart in the log only: a stranger must not learn from the answer which names and machines exist inside a network.
  private: unreachable,
  unknown: unreachable,
  unreachable,
  certificate: 'The host’s certificate is not valid, so what it sends cannot be trusted. Its owner must renew it.',
  slow: 'The host takes too long to answer. Try again later.',
  large: 'The answer is larger than the desk reads (5 MB). Give a link to a single article or a shorter feed.',
  redirects: 'The address leads from one redirect to the next without an end. Give the address a browser arrives at.',
  type: 'The address answers with something other than a page or a feed, such as a picture, a video or a document. Give a link to an article.',
  broken: 'The host’s answer is broken and cannot be read. Try again later.',
  forbidden: 'The host refuses to answer us. It may not allow programs to read it; give a link to another source.',
  missing: 'There is nothing at this address any more. Check the link.',
  later: 'The host asks not to be read for now. The desk will try again when it may.',
  failing: 'The host has a fault of its own and does not answer properly. Try again later.',
  stopped: 'The reading was stopped.',
}

export type FetchFault = keyof typeof messages

/** Why an address could not be read. `message` is for anyone; `detail` and `kind` are for the operator. */
export class FetchError extends SourceError<FetchFault> {
  override readonly name = 'FetchError'
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined
  /** Not before this time (milliseconds since 1970), where the host said so. */
  readonly retryAt: number | undefined

  constructor(kind: FetchFault, detail = '', { status, retryAt }: { status?: number; retryAt?: number } = {}) {
    super(kind, messages[kind], detail)
    this.status = status
    this.retryAt = retryAt
  }
}
