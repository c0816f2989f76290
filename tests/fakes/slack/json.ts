export type Json = string | number | boolean | null | undefined | Json[] | Fields
export type Fields = { [name: string]: Json }

/** @throws {SyntaxError} when the text is not JSON. */
export function parse(text: string): Json {
  return JSON.parse(text)
}

export function fields(value: Json): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

export function list(value: Json): Json[] {
  return Array.isArray(value) ? value : []
}

export function text(value: Json): string {
  return typeof value === 'string' ? value : ''
}

/** Every string that a reader would see somewhere in blocks, in order: whatever stands under a `text` name. */
export function shown(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(shown)
  return Object.entries(fields(value)).flatMap(([name, inner]) =>
    name === 'text' && typeof inner === 'string' ? [inner] : shown(inner),
  )
}
