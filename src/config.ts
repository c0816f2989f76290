/** What the environment decides. Nothing in it is needed. */
export type Config = {
  /** The folder of articles that the desk opens on, relative to where it is started. */
  briefings: string
}

/** Reads the environment, and nothing else does. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return { briefings: environment['BRIEFINGS'] || 'briefings' }
}
