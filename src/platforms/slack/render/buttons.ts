import type { types } from '@slack/bolt'
import { label } from './text.ts'

/** The ids by which Slack tells which button was pressed. */
export const actions = { ask: 'ask', evidence: 'evidence', feedback: 'feedback' } as const

/** What a reader may do with a post: ask about it in a window, or see its evidence. `subject` comes back with it. */
export function offerButtons(subject: string, offers: readonly ('ask' | 'evidence')[]): types.ActionsBlock {
  const button = { ask: 'Ask', evidence: 'Evidence' }
  return {
    type: 'actions',
    elements: offers.map((offer) => ({
      type: 'button',
      action_id: actions[offer],
      text: label(button[offer], 75),
      value: subject,
      ...(offer === 'ask' && { style: 'primary' as const }),
    })),
  }
}

/** Slack's own pair of thumbs. */
export function feedbackButtons(subject: string): types.ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actions.feedback,
        positive_button: { text: label('Good', 75), accessibility_label: 'This is good', value: `good ${subject}` },
        negative_button: { text: label('Bad', 75), accessibility_label: 'This is bad', value: `bad ${subject}` },
      },
    ],
  }
}
