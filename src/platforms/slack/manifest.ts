import { briefShortcut } from './listen.ts'

/** What the desk may do on Slack: what each scope is for stands in docs/slack.md. */
export const scopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'mpim:history',
  'mpim:read',
] as const

/**
 * The manifest that a new user pastes into Slack to make the app. With an address, Slack calls the desk there;
 * without one, the app uses Socket Mode.
 */
export function manifest(address?: string) {
  const url = address === undefined ? {} : { url: requestUrl(address) }
  const requests = address === undefined ? {} : { request_url: requestUrl(address) }
  const command = (name: string, description: string, usage_hint: string) => ({
    command: name,
    ...url,
    description,
    usage_hint,
    should_escape: false,
  })
  return {
    display_information: {
      name: 'Newsdesk',
      description: 'Briefs the channel on news articles and answers questions about them, with the exact words.',
      background_color: '#1f3044',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'newsdesk', always_online: true },
      shortcuts: [
        {
          name: 'Brief this',
          type: 'message',
          callback_id: briefShortcut,
          description: 'Brief on the link in this message',
        },
      ],
      slash_commands: [
        command('/brief', 'Brief the channel on an article', '[link or words of its title]'),
        command('/ask', 'Ask about what was last briefed here', 'question'),
        command(
          '/newsdesk',
          'Subscriptions, how to use the desk, and how it is',
          'subscribe | list | why | status | help',
        ),
      ],
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: [
          'app_home_opened',
          'app_mention',
          'message.channels',
          'message.groups',
          'message.im',
          'message.mpim',
        ],
      },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  }
}

function requestUrl(address: string): string {
  return new URL('/slack/events', address).href
}
