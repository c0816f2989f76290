import { type Conversation, startConversation } from '../../desk/conversation.ts'
import type { Desk } from '../../desk/desk.ts'
import { inOneLine, Problem } from '../../desk/problem.ts'
import { type Worded, type Wording, whyUnworded } from '../../desk/wording.ts'
import { type Command, readCommand } from './commands.ts'
import { safe } from './foreign.ts'
import { paragraph } from './layout.ts'
import { renderAnswer, renderUnderstood } from './render-answer.ts'
import { renderBriefing } from './render-briefing.ts'
import { renderDropped, renderEvidence } from './render-evidence.ts'
import { renderArticles, renderHelp } from './render-lists.ts'
import type { Surface } from './surface.ts'

/**
 * One sitting at the desk: briefs on the newest article, then takes each line as a question or a command, until the
 * lines end or one says /quit. Answers go to `answers`, everything else to `notes`. What is wrong with a line is said
 * in one, and the sitting goes on. Gives whether everything that was asked for could be done.
 */
export async function sit(
  desk: Desk,
  lines: AsyncIterable<string>,
  { answers, notes }: { answers: Surface; notes: Surface },
): Promise<boolean> {
  let conversation: Conversation | undefined
  /** Of what was shown last. */
  let wording: Wording | undefined
  let done = true
  let open = true

  const commands: Record<Command, (argument: string) => Promise<void> | void> = {
    '/brief': (argument) => brief(argument || undefined),
    '/articles': async () => {
      const { entries, notices } = await desk.articles()
      warn(notices)
      notes.show(renderArticles(entries, notes.width(), notes.paint))
    },
    '/evidence': () => {
      const passages = desk.evidence(current())
      const dropped = wording?.dropped ?? []
      if (passages.length > 0) notes.show(renderEvidence(passages, notes.width(), notes.paint))
      if (dropped.length > 0) notes.show(renderDropped(dropped, notes.width(), notes.paint))
      else if (passages.length === 0)
        say(current().turns.length > 0 ? 'The last answer rests on no sentence.' : 'Nothing has been asked yet.')
    },
    '/new': () => {
      conversation = startConversation(current().articles)
      say('A new conversation about the same article.')
    },
    '/help': () => notes.show(renderHelp(notes.width(), notes.paint)),
    '/quit': () => {
      open = false
    },
  }

  await attempt(() => brief())
  for await (const line of lines) {
    if (line.trim() !== '') await attempt(() => follow(line))
    if (!open) break
  }
  return done

  async function follow(line: string): Promise<void> {
    const asked = readCommand(line)
    return asked ? commands[asked.command](asked.argument) : ask(line)
  }

  async function brief(name?: string): Promise<void> {
    const { article, notices } = await desk.open(name)
    warn(notices)
    conversation = startConversation([article])
    const briefing = await desk.brief(article)
    worded(briefing)
    notes.show(renderBriefing(briefing, article, notes.width(), notes.paint))
  }

  async function ask(question: string): Promise<void> {
    const { answer, conversation: next } = await desk.ask(current(), question)
    conversation = next
    worded(answer)
    const understood = renderUnderstood(question, answer, notes.width(), notes.paint)
    if (understood !== undefined) notes.show(understood)
    answers.show(renderAnswer(answer, next.articles, answers.width(), answers.paint))
  }

  function worded(copy: Worded<object>): void {
    wording = copy.wording
    const unworded = whyUnworded(copy)
    if (unworded !== undefined) warn([unworded])
  }

  function current(): Conversation {
    if (!conversation) throw new Problem('There is no article to ask about yet. Name one with /brief FILE.')
    return conversation
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      done = false
      warn([inOneLine(error)])
    }
  }

  function warn(problems: readonly string[]): void {
    for (const problem of problems) notes.show(paragraph(notes.paint('problem', safe(problem)), notes.width()))
  }

  function say(text: string): void {
    notes.show(paragraph(text, notes.width()))
  }
}
