import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Draws pages with a headless Chromium, 720 pixels wide, into a folder. */
export function createDrawing(folder: string, browser: string) {
  const work = mkdtempSync(join(tmpdir(), 'newsdesk-pictures-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    `--user-data-dir=${join(work, 'profile')}`,
  ]
  return {
    draw(name: string, html: string, height: number): void {
      const file = join(work, `${name}.html`)
      writeFileSync(file, html)
      const size = `--window-size=720,${height}`
      execFileSync(browser, [...flags, size, `--screenshot=${join(folder, `${name}.png`)}`, `file://${file}`], {
        stdio: 'ignore',
      })
    },
    end: () => rmSync(work, { recursive: true }),
  }
}
