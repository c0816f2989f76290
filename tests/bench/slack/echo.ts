/** A Bolt app that only echoes: what Slack and Bolt cost without a desk. */
import { App } from '@slack/bolt'

const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: slackApiUrl = '' } = process.env
const app = new App({ token, appToken, socketMode: true, clientOptions: { slackApiUrl } })
app.command('/ask', async ({ command, ack, client }) => {
  await ack()
  await client.chat.postMessage({ channel: command.channel_id, text: command.text })
})
await app.start()
