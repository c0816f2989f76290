/** In bytes: a draft has some 4,000; an answer that is longer than this is not read to its end. */
const mostBytes = 1_000_000

/** `fetch`, with an answer that breaks off where it is longer than any draft. */
export async function boundedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request)
  if (!response.body) return response
  let room = mostBytes
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      room -= chunk.byteLength
      if (room < 0) controller.error(new TooLong())
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(bounded), response)
}

/** The model's service answers with more than a draft can be. */
export class TooLong extends Error {
  override name = 'TooLong'
}
