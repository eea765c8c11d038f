import { err, ok, type Result } from '../../base/result'
import type { Field, TableSchema } from '../field'
import { type OwnTemplate, TEMPLATE_KIND, TEMPLATE_VERSION, type TemplateFault } from './template-document'
import { templateFaults } from './template-faults'
import { readDocument } from './template-reading'
import type { TableDraft } from './template-tables'

/** A choice that is somebody's address stays with the firm. */
const ADDRESS = /\S@\S+\.\S/

/** What of a field goes along: no address, and no mark of the firm's own formulas, which stay in its sheet. */
function portable({ formula: _, choices, ...field }: Field): Field {
  const own = choices?.filter(({ label }) => !ADDRESS.test(label))
  return own && own.length > 0 ? { ...field, choices: own } : field
}

/** The tables of a register as a template of one's own: their fields and lists, no row, no retired field. */
export const ownTemplate = (
  name: string,
  locale: OwnTemplate['locale'],
  tables: readonly TableSchema[],
  rules: OwnTemplate['rules'] = {},
): OwnTemplate => ({
  kind: TEMPLATE_KIND,
  version: TEMPLATE_VERSION,
  name,
  locale,
  tables: tables.map(({ key, tab, fields, card }) => ({
    key,
    tab,
    fields: fields.filter(({ retired }) => !retired).map(portable),
    ...(card ? { card } : {}),
  })),
  ...(Object.keys(rules).length > 0 ? { rules } : {}),
})

/** Signs that nobody sees: they are written out, since a clipboard may drop them. */
const escaped = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** A template as the text of a file. */
export const templateText = (template: OwnTemplate): string =>
  JSON.stringify(template, null, 1).replace(/\p{Cf}/gu, escaped)

/** The template a text holds, or everything that is wrong with it. */
export function readTemplate(text: string): Result<OwnTemplate, readonly TemplateFault[]> {
  const read = readDocument(text)
  if (!read.ok) return err([read.error])
  const faults = templateFaults(read.value.tables)
  return faults.length > 0 ? err(faults) : ok(read.value)
}

/** The tables a template of one's own makes; it brings no samples. */
export const ownTemplateTables = ({ tables }: OwnTemplate): TableDraft[] =>
  tables.map((table) => ({ ...table, samples: [] }))
