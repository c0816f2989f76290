import { FetchError } from '../../../src/sources/fetch/error.ts'

/** How a reading fails; nothing where it does not. A failure of any other type is passed on. */
export async function failureOf(reading: Promise<unknown>): Promise<FetchError | undefined> {
  try {
    await reading
    return undefined
  } catch (error) {
    if (error instanceof FetchError) return error
    throw error
  }
}
