/** One thing that the doctor looked at: what it found, and how to mend it where it is not well. */
export type Check = { ok: true; found: string } | { ok: false; found: string; mend: string }

export function well(found: string): Check {
  return { ok: true, found }
}

export function unwell(found: string, mend: string): Check {
  return { ok: false, found, mend }
}
