import { badRequest } from './api-error'
import { optionalArgs } from './arguments'
import { type MessageField, messageFields } from './message-fields'

type Fields = Record<string, unknown>

/**
 * The message that a call sends, its fields named as in `messageFields`; nothing is an empty one. Where a list belongs,
 * Google also takes its only item. Refuses what is no field, all of it at once, by its place below `path`.
 */
export function resource(given: unknown, message: string, path = ''): Fields {
  const fields = optionalArgs(given)
  const problems: string[] = []
  readMessage(fields, message, path, problems)
  if (problems.length > 0) throw badRequest(problems.join('\n'))
  return fields
}

function readMessage(fields: Fields, message: string, path: string, problems: string[]): void {
  const known = messageFields.get(message)
  if (!known) throw new Error(`There is no message ${message}`)
  for (const [given, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue
    const name = given.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    const field = known.get(name)
    if (!field) {
      problems.push(unknownName(given, path, 'Cannot find field.'))
      continue
    }
    if (name !== given) {
      delete fields[given]
      fields[name] = value
    }
    readField(fields, name, field, path, problems)
  }
}

function readField(
  fields: Fields,
  name: string,
  field: MessageField,
  path: string,
  problems: string[],
): void {
  const value = fields[name]
  const place = `${path && `${path}.`}${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
  if (field.shape === 'list') {
    const items: unknown[] = Array.isArray(value) ? value : [value]
    fields[name] = items
    for (const [at, item] of items.entries()) readItem(item, field.message, `${place}[${at}]`, problems)
  } else if (Array.isArray(value)) {
    problems.push(unknownName(name, path, 'Proto field is not repeating, cannot start list.'))
  } else if (field.shape === 'map') {
    for (const [at, item] of Object.values(optionalArgs(value)).entries())
      readItem(item, field.message, `${place}[${at}].value`, problems)
  } else readItem(value, field.message, place, problems)
}

function readItem(item: unknown, message: string | undefined, place: string, problems: string[]): void {
  if (message === undefined || item === undefined || item === null) return
  if (typeof item === 'object' && !Array.isArray(item)) readMessage(item as Fields, message, place, problems)
  else
    problems.push(
      `Invalid value at '${place}' (type.googleapis.com/google.apps.sheets.v4.${message}), ${JSON.stringify(item)}`,
    )
}

const unknownName = (name: string, path: string, why: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"${path && ` at '${path}'`}: ${why}`
