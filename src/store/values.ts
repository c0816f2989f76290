/**
 * A value as it may be given to a query: text or a whole number.
 * @throws {TypeError} for anything else, such as a Date or undefined, which one driver would store as NULL and another as
 * something else again.
 */
export function bindable(value: unknown): string | number | bigint | null {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const kind = value instanceof Date ? 'a Date' : typeof value === 'number' ? String(value) : typeof value
  throw new TypeError(`A query was given ${kind}. Give times as whole milliseconds, and JSON as text.`)
}
