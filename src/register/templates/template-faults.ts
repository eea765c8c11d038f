import { tidySpaces } from '../../base/text-spaces'
import { LONGEST_CHOICE, MOST_CHOICES, SPLITS } from '../choice-edits'
import { CUSTOMERS, type Field, NUMBER, PROBLEMS } from '../field'
import { LONGEST_HEADER, MOST_FIELDS } from '../field-edits'
import { tableDeclaration } from '../table-catalogue'
import type { FieldReason, OwnTemplate, OwnTemplateTable, TemplateFault } from './template-document'

/** Whether a text was among those seen before; from now on it is. */
function isAgain(seen: Set<string>, text: string): boolean {
  const again = seen.has(text)
  seen.add(text)
  return again
}

const keysOf = (table: OwnTemplateTable | undefined): ReadonlySet<string> =>
  new Set(table?.fields.map(({ key }) => key))

/** Whether all that a computed field is made of is there. */
function isComputable(field: Field, table: OwnTemplateTable, tables: OwnTemplate['tables']): boolean {
  const { computation } = field
  const own = keysOf(table)
  if (field.currencyIn !== undefined && !own.has(field.currencyIn)) return false
  if (!computation) return true
  if ('of' in computation) return [computation.of].flat().every((key) => own.has(key))
  if ('link' in computation)
    return table.fields.some(({ key, to }) => key === computation.link && to !== undefined)
  if (!('table' in computation)) return true
  const other = keysOf(tables.find(({ key }) => key === computation.table))
  const { field: of, when, unlessNegative } = computation
  return other.size > 0 && [of, when, unlessNegative].every((key) => key === undefined || other.has(key))
}

function hasChoiceTwice({ choices = [] }: Field): boolean {
  const seen = new Set<string>()
  return choices.some(({ label }) => isAgain(seen, label))
}

/** A header on several lines, of nothing but spaces or longer than a column's is no header. */
const isOddHeader = (header: string): boolean =>
  header.length > LONGEST_HEADER || header.trim() === '' || tidySpaces(header).replace(/\s+/g, ' ') !== header

const hasTooManyChoices = ({ choices = [] }: Field): boolean =>
  choices.length > MOST_CHOICES || choices.some(({ label }) => label.length > LONGEST_CHOICE)

/** Several choices stand in one cell with commas between. */
const hasCommaInChoice = ({ kind, choices = [] }: Field): boolean =>
  kind === 'choices' && choices.some(({ label }) => SPLITS.test(label))

/** A field that the product knows is used as what it is, so it has to be of that kind. */
function isOtherKind({ key, kind }: Field, table: OwnTemplateTable): boolean {
  const known = tableDeclaration(table.key)?.fields.find((field) => field.key === key)
  return known !== undefined && known.kind !== kind
}

function fieldFaults(table: OwnTemplateTable, tables: OwnTemplate['tables']): TemplateFault[] {
  const [keys, headers] = [new Set<string>(), new Set<string>()]
  const isTable = (key: string | undefined) => tables.some((each) => each.key === key)
  return table.fields.flatMap((field) => {
    const wrong: readonly (readonly [boolean, FieldReason])[] = [
      [isAgain(keys, field.key), 'field-twice'],
      [isAgain(headers, field.header.trim().toLowerCase()), 'header-twice'],
      [
        (field.kind === 'link') !== (field.to !== undefined) ||
          (field.to !== undefined && !isTable(field.to)),
        'link-nowhere',
      ],
      [!isComputable(field, table, tables), 'computed-nowhere'],
      [field.required === true && (field.hidden === true || field.kind === 'computed'), 'required-hidden'],
      [hasChoiceTwice(field), 'choice-twice'],
      [hasCommaInChoice(field), 'choice-comma'],
      [hasTooManyChoices(field), 'too-many-choices'],
      [isOddHeader(field.header), 'header-odd'],
      [isOtherKind(field, table), 'kind-other'],
    ]
    return wrong.flatMap(([isWrong, reason]): TemplateFault[] =>
      isWrong ? [{ reason, tab: table.tab, header: field.header }] : [],
    )
  })
}

function tableFaults(table: OwnTemplateTable, tables: OwnTemplate['tables']): TemplateFault[] {
  const { tab, fields, card } = table
  const keys = keysOf(table)
  const kindOf = (key: string) => fields.find((field) => field.key === key)?.kind
  const shown = card ? [...card.summary, ...card.quick, ...(card.when ? [card.when] : [])] : []
  return [
    ...(kindOf(NUMBER) === 'number-id' && keys.has(PROBLEMS) ? [] : [{ reason: 'no-number' as const, tab }]),
    ...(fields.length > MOST_FIELDS ? [{ reason: 'too-many-fields' as const, tab }] : []),
    ...fieldFaults(table, tables),
    ...shown.filter((key) => !keys.has(key)).map((key) => ({ reason: 'card-nowhere' as const, tab, key })),
  ]
}

/** What is wrong with a template of the right form: names given twice, links and computed fields that lead nowhere. */
export function templateFaults(tables: OwnTemplate['tables']): TemplateFault[] {
  const [keys, tabs] = [new Set<string>(), new Set<string>()]
  return [
    ...(tables[0]?.key === CUSTOMERS ? [] : [{ reason: 'no-customers' as const }]),
    ...tables.flatMap((table): TemplateFault[] => [
      ...(isAgain(keys, table.key) ? [{ reason: 'table-twice' as const, tab: table.tab }] : []),
      ...(isAgain(tabs, table.tab.toLowerCase()) ? [{ reason: 'tab-twice' as const, tab: table.tab }] : []),
      ...tableFaults(table, tables),
    ]),
  ]
}
