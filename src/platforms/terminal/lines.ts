/** In UTF-16 code units: far more than any question; what goes beyond is dropped, so that no input fills the memory. */
const longestKept = 100_000

/** The lines of a stream of text, without their ends. */
export async function* streamLines(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n')
    rest = (lines.pop() ?? '').slice(0, longestKept)
    yield* lines
  }
  if (rest !== '') yield rest
}
