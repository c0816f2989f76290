import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'
import { longestQuestion } from '../../../desk/question.ts'

/** The id of the window's one input. */
const questionInput = 'question'

/** The window that the Ask button opens. The id comes back when it is sent off. */
export function renderAskModal(customId: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: 'Ask about this',
    components: [
      {
        type: ComponentType.Label,
        label: 'Your question',
        description: 'The answer goes to the thread, with the sentences it rests on.',
        component: {
          type: ComponentType.TextInput,
          custom_id: questionInput,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: longestQuestion,
          placeholder: 'When did it last take place?',
        },
      },
    ],
  }
}
