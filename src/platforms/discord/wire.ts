/** What stands under a name in an answer of Discord's, where it is text. */
export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name)
  return typeof found === 'string' ? found : undefined
}

export function numberField(value: unknown, name: string): number | undefined {
  const found = field(value, name)
  return typeof found === 'number' ? found : undefined
}

/** The list that stands under a name, or that the value is where no name is given; an empty one for anything else. */
export function listField(value: unknown, name?: string): unknown[] {
  const found = name === undefined ? value : field(value, name)
  return Array.isArray(found) ? found : []
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
