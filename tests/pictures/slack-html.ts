import { type Fields, fields, type Json, list, text } from '../fakes/slack/json.ts'

/** Slack's blocks as HTML that looks like Slack, for pictures. It knows the blocks that the desk sends, and no others. */
function blocksHtml(blocks: Json): string {
  return list(blocks)
    .map((block) => blockHtml(fields(block)))
    .join('\n')
}

function blockHtml(block: Fields): string {
  const elements = list(block.elements).map(fields)
  switch (block.type) {
    case 'header':
      return `<h3>${text(fields(block.text).text)}</h3>`
    case 'divider':
      return '<hr>'
    case 'context':
      return `<div class="context">${elements
        .map((element) =>
          text(element.text)
            .replace(/<!date[^|>]*\|([^>]*)>/g, '$1')
            .replace(/<[^|>]*\|([^>]*)>/g, '<a>$1</a>'),
        )
        .join(' ')}</div>`
    case 'rich_text':
      return `<div class="rich">${elements.map(richHtml).join('')}</div>`
    case 'actions':
      return `<div class="actions">${elements.map((button) => `<button class="${text(button.style)}">${text(fields(button.text).text)}</button>`).join('')}</div>`
    case 'context_actions':
      return `<div class="thumbs">${thumb(false)}${thumb(true)}</div>`
    case 'input':
      return `<div class="input"><label>${text(fields(block.label).text)}</label><textarea placeholder="${escapeHtml(text(fields(fields(block.element).placeholder).text))}"></textarea><small>${text(fields(block.hint).text)}</small></div>`
    default:
      throw new Error(`There is no picture of a block ${text(block.type)}.`)
  }
}

function richHtml(element: Fields): string {
  const inner = list(element.elements).map(fields).map(richHtml).join('')
  switch (element.type) {
    case 'rich_text_section':
      return `<p>${inner}</p>`
    case 'rich_text_quote':
      return `<blockquote>${inner}</blockquote>`
    case 'rich_text_list':
      return `<ul>${list(element.elements)
        .map((item) => `<li>${richHtml(fields(item))}</li>`)
        .join('')}</ul>`
    case 'link':
      return styled(`<a>${escapeHtml(text(element.text))}</a>`, fields(element.style))
    case 'channel':
      return '<a>#news</a>'
    case 'date':
      return escapeHtml(text(element.fallback))
    default:
      return styled(escapeHtml(text(element.text)).replaceAll('\n', '<br>'), fields(element.style))
  }
}

function styled(html: string, style: Fields): string {
  const bold = style.bold ? `<b>${html}</b>` : html
  const italic = style.italic ? `<i>${bold}</i>` : bold
  return style.code ? `<code>${italic}</code>` : italic
}

function thumb(down: boolean): string {
  const turn = down ? ' transform="rotate(180 10 10)"' : ''
  return `<svg width="20" height="20" viewBox="0 0 20 20"><path${turn} fill="none" stroke="#616061" stroke-width="1.4" d="M3 9h3v8H3zM6 9l3.5-6.5c1.6 0 2 1.2 1.6 2.6L10.4 8H16c1 0 1.6.9 1.3 1.8l-1.8 6c-.2.7-.8 1.2-1.5 1.2H6"/></svg>`
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const look = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 20px; width: 720px; background: #fff; color: #1d1c1d; font: 15px/1.47 Lato, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif }
  .message { display: flex; gap: 10px } .message > div + div { flex: 1 }
  .avatar { flex: 0 0 36px; height: 36px; border-radius: 6px; background: #1f3044; color: #fff; display: grid; place-items: center; font-weight: 700 }
  .name { font-weight: 900 } .app { font-size: 10px; background: #e8e8e8; color: #616061; border-radius: 2px; padding: 1px 3px; margin: 0 6px; font-weight: 700 } .time, .only { font-size: 12px; color: #616061 }
  h3 { font-size: 18px; line-height: 1.35; margin: 6px 0 8px } p { margin: 0; white-space: pre-wrap } hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0 }
  ul { margin: 4px 0; padding-left: 24px } li { margin: 2px 0 } a { color: #1264a3 } .rich { margin: 6px 0 }
  blockquote { margin: 4px 0; padding: 0 0 0 12px; border-left: 4px solid #ddd } code { background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; color: #c01343; padding: 1px 3px; font-size: 13px }
  .context { font-size: 13px; color: #616061; margin: 6px 0 } .actions { display: flex; gap: 8px; margin: 8px 0 } .thumbs { display: flex; gap: 12px }
  button { font: 700 13px Lato, Arial, sans-serif; border: 1px solid #bbb; background: #fff; border-radius: 4px; padding: 6px 12px } button.primary { background: #007a5a; border-color: #007a5a; color: #fff }
  .window { border: 1px solid #ddd; border-radius: 8px; box-shadow: 0 4px 16px #0003; padding: 20px; width: 520px } .window h2 { margin: 0 0 16px; font-size: 20px } .window footer { text-align: right; margin-top: 16px }
  .input label { font-weight: 700; display: block; margin-bottom: 6px } textarea { width: 100%; height: 76px; border: 1px solid #bbb; border-radius: 4px; padding: 8px; font: inherit } small { color: #616061 }`

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${look}</style>${body}`
}

/** A message in a channel; `only` for one that a single reader sees. */
export function messageHtml(blocks: Json, only = false): string {
  const note = only ? '<div class="only">Only visible to you</div>' : ''
  return page(
    `<div class="message"><div class="avatar">N</div><div>${note}<span class="name">Newsdesk</span><span class="app">APP</span><span class="time">08:30</span>${blocksHtml(blocks)}</div></div>`,
  )
}

export function modalHtml(view: Fields): string {
  const label = (value: Json) => text(fields(value).text)
  return page(
    `<div class="window"><h2>${label(view.title)}</h2>${blocksHtml(view.blocks)}<footer><button>${label(view.close)}</button> <button class="primary">${label(view.submit)}</button></footer></div>`,
  )
}

export function homeHtml(view: Fields): string {
  return page(blocksHtml(view.blocks))
}
