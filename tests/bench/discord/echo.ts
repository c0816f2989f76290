/** A discord.js client that only echoes: what Discord and discord.js cost without a desk. */
import { Client, Events, GatewayIntentBits } from 'discord.js'

const { DISCORD_TOKEN: token = '', DISCORD_API_BASE: api = '' } = process.env
const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits
const intents = [Guilds, GuildMessages, DirectMessages, MessageContent]
const client = new Client({ intents, rest: { api }, allowedMentions: { parse: [] } })
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return
  await interaction.deferReply()
  await interaction.editReply(interaction.options.getString('question') ?? '')
})
await client.login(token)
