import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, NoObjectGeneratedError, Output } from 'ai'
import { z } from 'zod'
import { factKinds } from '../core/index.ts'
import type { Clock } from '../desk/deliver.ts'
import { type Assignment, type Draft, type DraftLine, type Writer, WriterFailure } from '../desk/writer.ts'
import { failureOf, isFormRefused, pauseAfter } from './failure.ts'
import { boundedFetch } from './fetch.ts'
import type { ModelConfig } from './open.ts'
import { promptOf } from './prompt.ts'

const schemaOf = (kinds: readonly DraftLine['kind'][]) =>
  z.object({ lines: z.array(z.object({ kind: z.enum(kinds), text: z.string(), sentences: z.array(z.number()) })) })

const briefingSchema = schemaOf(['summary', ...factKinds])
const answerSchema = schemaOf(['answer'])

/** More lines than this are not read. */
const mostLines = 16
/** In tokens: what a call may give at most, where the service takes such a limit. */
const longestDraft = 2000
/** In UTF-16 code units: about as much English as a token holds, where the service does not count. */
const perToken = 4

/**
 * A writer that asks a model over OpenAI's protocol, which most hosted services, Ollama, vLLM and LM Studio speak. A call
 * that fails in a way that may pass (429, 5xx, a broken connection) is tried once more, and one whose form is refused is
 * made again without the JSON schema.
 */
export function createModel(config: ModelConfig, clock: Clock): Writer {
  const model = createOpenAICompatible({
    name: 'model',
    baseURL: config.url,
    ...(config.key && { apiKey: config.key }),
    supportsStructuredOutputs: true,
    fetch: boundedFetch,
  })(config.model)
  /** Not every service takes a JSON schema, a limit and a temperature. */
  let takesForm = true

  async function call(assignment: Assignment, signal: AbortSignal): Promise<Draft> {
    const schema = assignment.question === undefined ? briefingSchema : answerSchema
    const { instructions, data } = promptOf(assignment)
    const request = { model, instructions, prompt: data, abortSignal: signal, maxRetries: 0 }
    const form = { output: Output.object({ schema, name: 'draft' }), temperature: 0, maxOutputTokens: longestDraft }
    const sent = Math.ceil((instructions.length + data.length) / perToken)
    try {
      const { text, usage } = await generateText(takesForm ? { ...request, ...form } : request)
      const tokens = usage.totalTokens ?? sent + Math.ceil(text.length / perToken)
      return draftIn(text, schema, tokens)
    } catch (error) {
      // Some models wrap the object in words, or think aloud before it.
      if (NoObjectGeneratedError.isInstance(error))
        return draftIn(error.text ?? '', schema, error.usage?.totalTokens ?? sent)
      throw error
    }
  }

  return {
    name: config.name,
    async write(assignment, signal) {
      const { instructions, data } = promptOf(assignment)
      const sent = Math.ceil((instructions.length + data.length) / perToken)
      try {
        return await call(assignment, signal)
      } catch (error) {
        const pause = pauseAfter(error)
        if (takesForm && isFormRefused(error)) takesForm = false
        else if (pause === undefined || signal.aborted) throw failureOf(error, signal, sent)
        else await clock.sleep(pause)
      }
      return call(assignment, signal).catch((error: unknown) => {
        throw failureOf(error, signal, sent)
      })
    },
  }
}

/** @throws {WriterFailure} when there is no draft in it. */
function draftIn(text: string, schema: typeof briefingSchema, tokens: number): Draft {
  const starts = [...text.matchAll(/\{\s*"lines"/gu)]
  const object = text.slice(starts.at(-1)?.index ?? 0, text.lastIndexOf('}') + 1)
  try {
    const { lines } = schema.parse(JSON.parse(object))
    return { lines: lines.slice(0, mostLines), tokens }
  } catch (cause) {
    throw new WriterFailure('the answer is not in the form that was asked for', tokens, { cause })
  }
}
