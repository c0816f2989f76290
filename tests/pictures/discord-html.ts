import { ButtonStyle, ComponentType } from 'discord.js'
import { type Fields, fields, type Json, list, text } from '../fakes/json.ts'

/** Discord's components as HTML that looks like Discord, for pictures. It knows those that the desk sends, and no others. */
function componentHtml(one: Fields): string {
  const inner = () => list(one.components).map(fields).map(componentHtml).join('')
  switch (one.type) {
    case ComponentType.Container:
      return `<div class="container" style="border-color:#${Number(one.accent_color).toString(16).padStart(6, '0')}">${inner()}</div>`
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(text(one.content))}</div>`
    case ComponentType.Separator:
      return '<hr>'
    case ComponentType.ActionRow:
      return `<div class="row">${inner()}</div>`
    case ComponentType.Button:
      return buttonHtml(one)
    default:
      throw new Error(`There is no picture of a component ${String(one.type)}.`)
  }
}

function buttonHtml({ style, label, emoji }: Fields): string {
  const kind = style === ButtonStyle.Primary ? 'primary' : ''
  const name = text(fields(emoji).name)
  const shown = name === '👍' ? thumb(false) : name === '👎' ? thumb(true) : escapeHtml(text(label) || name)
  return `<button class="${kind}">${shown}${style === ButtonStyle.Link ? ' ↗' : ''}</button>`
}

function thumb(down: boolean): string {
  const turn = down ? ' transform="rotate(180 10 10)"' : ''
  return `<svg width="16" height="16" viewBox="0 0 20 20"><path${turn} fill="#fcc21b" d="M3 9h3v8H3zM6 9l3.5-6.5c1.6 0 2 1.2 1.6 2.6L10.4 8H16c1 0 1.6.9 1.3 1.8l-1.8 6c-.2.7-.8 1.2-1.5 1.2H6"/></svg>`
}

/** The Markdown that the desk writes. */
function markdownHtml(markdown: string): string {
  let items: string[] = []
  const lines: string[] = []
  const flush = () => {
    if (items.length > 0) lines.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
    items = []
  }
  for (const line of markdown.split('\n')) {
    const [, mark = '', rest = ''] = /^(#{1,3} |-# |> |- )?(.*)$/s.exec(line) ?? []
    if (mark === '- ') items.push(inlineHtml(rest))
    else {
      flush()
      const tag = { '### ': 'h3', '## ': 'h2', '-# ': 'small', '> ': 'blockquote' }[mark] ?? 'p'
      lines.push(`<${tag}>${inlineHtml(rest)}</${tag}>`)
    }
  }
  flush()
  return lines.join('')
}

/** Escaped letters are put aside first, so that no later step takes them for marks. */
function inlineHtml(line: string): string {
  const aside: string[] = []
  const put = (html: string) => `\ue000${aside.push(html) - 1}\ue001`
  const marked = line
    .replace(/\\([^0-9A-Za-z\s])/g, (_, letter: string) => put(escapeHtml(letter)))
    .replace(/<t:(\d+):([a-zA-Z])>/g, (_, seconds: string, style: string) =>
      put(`<span class="time">${timeHtml(Number(seconds), style)}</span>`),
    )
    .replace(/\[([^\]\n]+)\]\(<[^>]+>\)/g, (_, words: string) => `${put('<a>')}${words}${put('</a>')}`)
  return escapeHtml(marked)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => aside[Number(index)] ?? '')
}

function timeHtml(seconds: number, style: string): string {
  const date = new Date(seconds * 1000)
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return style === 'D' ? day : `${day} ${date.toISOString().slice(11, 16)}`
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const look = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; width: 720px; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", Arial, sans-serif; font-size: 15px }
  .message { display: flex; gap: 16px } .message > div + div { flex: 1 }
  .avatar { flex: 0 0 40px; height: 40px; border-radius: 50%; background: #1f3044; color: #fff; display: grid; place-items: center; font-weight: 700 }
  .name { font-weight: 600; color: #f2f3f5 } .app { font-size: 10px; background: #5865f2; color: #fff; border-radius: 3px; padding: 1px 4px; margin: 0 6px; font-weight: 600 } .when, .only, small { font-size: 12px; color: #949ba4 }
  .container { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px; padding: 14px 16px; margin-top: 6px; max-width: 600px }
  .text { margin: 6px 0 } h2 { font-size: 21px; line-height: 1.3; margin: 2px 0; color: #f2f3f5 } h3 { font-size: 17px; margin: 2px 0; color: #f2f3f5 } p { margin: 2px 0 } small { display: block; margin: 3px 0 }
  ul { margin: 2px 0; padding-left: 20px } li { margin: 2px 0 } b { color: #f2f3f5 } a { color: #00a8fc } hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0 }
  blockquote { margin: 2px 0; padding-left: 12px; border-left: 4px solid #4e5058 } code { background: #1e1f22; border-radius: 3px; padding: 1px 4px; font-size: 13px } .time { background: #3c3e44; border-radius: 3px; padding: 0 2px }
  .row { display: flex; gap: 8px; margin-top: 10px } button { font: 500 14px "Noto Sans", "DejaVu Sans", Arial, sans-serif; border: 0; background: #4e5058; color: #fff; border-radius: 8px; padding: 7px 14px } button.primary { background: #5865f2 }
  .window { background: #313338; border-radius: 8px; box-shadow: 0 4px 20px #0008; padding: 18px; width: 480px } .window h2 { margin: 0 0 14px } .window label { font-weight: 600; display: block } .window footer { text-align: right; margin-top: 14px }
  textarea { width: 100%; height: 80px; border: 1px solid #1e1f22; background: #1e1f22; border-radius: 4px; padding: 8px; font: inherit; margin-top: 6px }`

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${look}</style>${body}`
}

/** A message in a channel; `only` for one that a single reader sees. */
export function messageHtml(components: Json, only = false): string {
  const note = only ? '<div class="only">Only you can see this</div>' : ''
  const shown = list(components).map(fields).map(componentHtml).join('')
  return page(
    `<div class="message"><div class="avatar">N</div><div><span class="name">newsdesk</span><span class="app">APP</span><span class="when">08:30</span>${shown}${note}</div></div>`,
  )
}

export function modalHtml(modal: Fields): string {
  const [label] = list(modal.components).map(fields)
  const input = fields(label?.component)
  return page(
    `<div class="window"><h2>${escapeHtml(text(modal.title))}</h2><label>${escapeHtml(text(label?.label))}</label><small>${escapeHtml(text(label?.description))}</small><textarea placeholder="${escapeHtml(text(input.placeholder))}"></textarea><footer><button>Cancel</button> <button class="primary">Submit</button></footer></div>`,
  )
}
