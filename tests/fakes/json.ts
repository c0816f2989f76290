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
