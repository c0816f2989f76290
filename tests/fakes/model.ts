import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { z } from 'zod'
import { startHost } from './hosts/host.ts'

/** What the service was asked, as far as tests look at it. */
type Asked = {
  key: string | undefined
  /** In bytes. */
  size: number
  model: string
  /** The form that the answer must have, if the request says. */
  form: string | undefined
  instructions: string
  data: string
  /** The sentences by their numbers, of all articles. */
  sentences: Map<number, string>
  question: string | undefined
  returned: { text: string; problems: string[] }[] | undefined
}

/** A line as a model gives it; a kind that fits is put where there is none. */
type GivenLine = { text: string; sentences: readonly number[]; kind?: string }

/** What it answers: lines, other words of the model's, a status, another body, or a fault of the line. */
export type Reply =
  | { lines: readonly GivenLine[] }
  | { text: string }
  | { status: number; headers?: Record<string, string> }
  | { body: string }
  | { fault: 'silent' | 'cut' | 'broken' }

export type FakeModel = {
  /** Its address, for NEWSDESK_MODEL_URL. */
  url: string
  asked: Asked[]
  /** Decides what it answers; lines of nothing until a test says otherwise. */
  reply: (asked: Asked) => Reply
  close(): Promise<void>
}

/** A service on loopback that speaks OpenAI's chat protocol and says what it is told to. */
export async function startModel(): Promise<FakeModel> {
  const host = await startHost((request, response) => void answer(request, response))
  const model: FakeModel = {
    url: `http://127.0.0.1:${host.port}/v1`,
    asked: [],
    reply: () => ({ lines: [] }),
    close: host.close,
  }
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const asked = read(request, await textOf(request))
    model.asked.push(asked)
    send(response, asked, model.reply(asked))
  }
  return model
}

const requestForm = z.object({
  model: z.string(),
  response_format: z.object({ type: z.string() }).optional(),
  messages: z.tuple([z.object({ content: z.string() }), z.object({ content: z.string() })]),
})
const dataForm = z.object({
  question: z.string().optional(),
  articles: z.array(z.object({ sentences: z.record(z.string(), z.string()) })),
  returned: z.array(z.object({ text: z.string(), problems: z.array(z.string()) })).optional(),
})

function read({ headers }: IncomingMessage, body: string): Asked {
  const { model, response_format, messages } = requestForm.parse(JSON.parse(body))
  const [{ content: instructions }, { content: data }] = messages
  const { question, articles, returned } = dataForm.parse(JSON.parse(data))
  const sentences = articles.flatMap((article) => Object.entries(article.sentences))
  return {
    key: headers.authorization,
    size: Buffer.byteLength(body),
    model,
    form: response_format?.type,
    instructions,
    data,
    sentences: new Map(sentences.map(([number, text]) => [Number(number), text])),
    question,
    returned,
  }
}

function send(response: ServerResponse, asked: Asked, reply: Reply): void {
  if ('fault' in reply) {
    if (reply.fault === 'broken') response.destroy()
    if (reply.fault === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"choices":[{"message":{"content":"{\\"lines\\":[', () => response.destroy())
    }
    return
  }
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
    response.end('{"error":{"message":"No."}}')
    return
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('body' in reply ? reply.body : completion('text' in reply ? reply.text : draft(asked, reply.lines)))
}

function draft({ question }: Asked, lines: readonly GivenLine[]): string {
  return JSON.stringify({
    lines: lines.map((line) => ({ kind: question === undefined ? 'summary' : 'answer', ...line })),
  })
}

function completion(content: string): string {
  return JSON.stringify({
    id: 'answer-1',
    object: 'chat.completion',
    created: 1,
    model: 'scripted',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  })
}
