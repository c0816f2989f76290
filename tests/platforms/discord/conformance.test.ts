import { describe } from 'vitest'
import { platformConformance } from '../conformance.ts'
import { discordStage } from './stage.ts'

describe('Discord', () => platformConformance(() => discordStage()))
