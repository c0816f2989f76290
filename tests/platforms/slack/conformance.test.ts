import { describe } from 'vitest'
import { platformConformance } from '../conformance.ts'
import { subscriptionConformance } from '../subscriptions.ts'
import { slackStage } from './stage.ts'

describe('Slack by socket', () => platformConformance(() => slackStage('socket')))
describe('Slack by HTTP, with an unreliable model', () =>
  platformConformance(() => slackStage('http'), { unreliable: true }))
describe('Slack’s subscriptions', () => subscriptionConformance(() => slackStage('socket')))
