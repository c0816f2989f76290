/**
 * What keeps the desk from doing as it was asked, in one line that can be shown to whoever asked:
 * the thing it is about, what is wrong with it, and how to mend it. Anything else that is thrown is a fault of the desk.
 */
export class Problem extends Error {
  override name = 'Problem'
}
