/**
 * Why a source could not be read, in words fit for a person: `message` says what happened and what to do about it, and
 * nothing about the machine or network the desk runs on. `kind` is for programs; `detail` is for the operator's log only.
 */
export class SourceError<Kind extends string = string> extends Error {
  readonly kind: Kind
  /** For the log, never for a channel: may name addresses and codes. */
  readonly detail: string

  constructor(kind: Kind, message: string, detail = '') {
    super(message)
    this.kind = kind
    this.detail = detail
  }
}
