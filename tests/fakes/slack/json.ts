import { fields, type Json } from '../json.ts'

export { type Fields, fields, type Json, list, parse, text } from '../json.ts'

/** Every string that a reader would see somewhere in blocks, in order: whatever stands under a `text` name. */
export function shown(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(shown)
  return Object.entries(fields(value)).flatMap(([name, inner]) =>
    name === 'text' && typeof inner === 'string' ? [inner] : shown(inner),
  )
}
