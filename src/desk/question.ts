import { Problem } from './problem.ts'

/** In UTF-16 code units. A question of a person is rarely over 200. */
export const longestQuestion = 1000

/**
 * A question as the core takes it: well-formed, without space around it.
 * @throws {Problem} when it is empty, has no word in it, or is longer than `longestQuestion`.
 */
export function readQuestion(raw: string): string {
  const question = raw.toWellFormed().trim()
  if (question === '') throw new Problem('That question is empty. Ask in a few words, such as "Who is it about?"')
  if (question.length > longestQuestion) {
    throw new Problem(
      `That question is ${question.length} characters long, and the desk reads up to ${longestQuestion}. Ask it more shortly, or in parts.`,
    )
  }
  if (!/[\p{L}\p{N}]/u.test(question)) {
    throw new Problem('That question has no word in it. Ask in words, such as "What was agreed?"')
  }
  return question
}
