import { existsSync } from 'node:fs'

/** What the environment decides. Nothing in it is needed. */
export type Config = {
  /** The folder of articles that the desk opens on, relative to where it is started. */
  briefings: string
}

/** Adds what a file .env here says to the environment, where that does not say it already. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** Reads an environment. Empty is the same as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return { briefings: environment.BRIEFINGS || 'briefings' }
}
