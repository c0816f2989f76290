/** What may be wrong with a claim. */
export type Fault =
  | 'quote'
  | 'speaker'
  | 'number'
  | 'unit'
  | 'name'
  | 'date'
  | 'opposite'
  | 'negation'
  | 'mood'
  | 'role'
  | 'order'
  | 'cause'
  | 'detail'

/** A fault found, told in plain words. */
export type Problem = { fault: Fault; text: string }

const vetoes: ReadonlySet<Fault> = new Set<Fault>([
  'quote',
  'speaker',
  'number',
  'unit',
  'name',
  'date',
  'opposite',
  'negation',
  'mood',
  'role',
  'order',
  'cause',
  'detail',
])

/** Whether a fault of this kind alone decides against a claim; the others are weighed. */
export const isVeto = (fault: Fault): boolean => vetoes.has(fault)
