import fc from 'fast-check'

type Cut = { at: number; length: number; put: string }

/** Texts made of real-shaped ones by cutting, doubling and inserting: what broken senders and hostile ones send. */
export function mangled(shapes: string[], pieces: string[]): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 60 }),
    put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
  })
  return fc
    .tuple(fc.constantFrom(...shapes), fc.array(cut, { maxLength: 12 }))
    .map(([shape, cuts]) => cuts.reduce(apply, shape))
}

function apply(text: string, { at, length, put }: Cut): string {
  const start = at % (text.length + 1)
  // Half of the cuts double what stood there instead of taking it out.
  const rest = at % 2 === 0 ? text.slice(start + length) : text.slice(start)
  return text.slice(0, start) + put + rest
}
