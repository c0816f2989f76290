import { describe } from 'vitest'
import { platformConformance } from '../conformance.ts'
import { subscriptionConformance } from '../subscriptions.ts'
import { discordStage } from './stage.ts'

describe('Discord', () => platformConformance(() => discordStage()))
describe('Discord’s subscriptions', () => subscriptionConformance(() => discordStage()))
