/** Runs jobs of one lane one after the other, in the order in which they came; different lanes side by side. */
export type Lanes = {
  /** Resolves when the job has run; a job that throws does not hold up the next. */
  run(lane: string, job: () => Promise<void>): Promise<void>
  /** Whether anything is running or waiting. */
  busy(): boolean
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>()
  return {
    run(lane, job) {
      const done = (tails.get(lane) ?? Promise.resolve()).then(job)
      const tail = done.then(
        () => {},
        () => {},
      )
      tails.set(lane, tail)
      void tail.then(() => {
        if (tails.get(lane) === tail) tails.delete(lane)
      })
      return done
    },
    busy: () => tails.size > 0,
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
