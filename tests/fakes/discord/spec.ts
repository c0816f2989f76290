import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Fields, fields, type Json, parse, text } from '../json.ts'

/** Discord's published description of its API, where it is at hand: it is not part of this repository. */
const file = new URL('../../../../shared/discord/openapi.json', import.meta.url)

export const hasSpec = existsSync(file)

type Check = (body: Json) => string | undefined

let checks: { find(method: string, path: string): Check | undefined } | undefined

/** What in a call's body breaks the description, in words; nothing where it fits, or where there is no description. */
export function bodyFault(method: string, path: string, body: Json): string | undefined {
  if (!hasSpec) return undefined
  checks ??= readChecks()
  const check = checks.find(method.toLowerCase(), path)
  return check ? check(body) : `${method} ${path} is not in the description`
}

function readChecks() {
  const spec = fields(parse(readFileSync(file, 'utf8')))
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema(spec, 'discord')
  const paths = Object.entries(fields(spec.paths)).map(([template, operations]) => ({
    template,
    // Parts that are spelled out come before those that may be anything.
    open: template.split('{').length,
    fits: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    operations: fields(operations),
  }))
  paths.sort((a, b) => a.open - b.open)
  const known = new Map<string, Check>()
  return {
    find(method: string, path: string): Check | undefined {
      const found = paths.find(({ fits, operations }) => fits.test(path) && operations[method] !== undefined)
      if (!found) return undefined
      const name = `${method} ${found.template}`
      const check = known.get(name) ?? compile(ajv, found.template, method, fields(found.operations[method]))
      known.set(name, check)
      return check
    },
  }
}

function compile(ajv: Ajv2020, template: string, method: string, operation: Fields): Check {
  const json = fields(fields(fields(operation.requestBody).content)['application/json'])
  if (json.schema === undefined) return () => undefined
  const pointer = template.replaceAll('~', '~0').replaceAll('/', '~1')
  const $ref = `discord#/paths/${encodeURI(pointer)}/${method}/requestBody/content/application~1json/schema`
  const validate = ajv.compile({ $ref })
  return (body) => {
    if (validate(body)) return undefined
    const [first] = validate.errors ?? []
    return `${text(first?.instancePath)} ${text(first?.message)} (${method} ${template})`
  }
}
