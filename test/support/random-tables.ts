import fc from 'fast-check'
import type { Field, FieldKind, TableSchema } from '../../src/register/field'

const KINDS: readonly FieldKind[] = [
  ...(['text', 'long-text', 'number', 'money', 'date', 'date-time', 'birthday', 'phone', 'email'] as const),
  ...(['wechat', 'web', 'identity', 'credit-code', 'choice', 'choices', 'yes-no', 'person', 'link'] as const),
]
const BLOCKS = ['basic', 'contact', 'business', 'service', 'finance', 'invoice', 'other'] as const
const word = fc.string({ unit: fc.constantFrom(...'abcXYZ09客户金额'), minLength: 1, maxLength: 6 })

interface Parts {
  readonly kind: FieldKind
  readonly header: string
  readonly block: Field['block']
  readonly flags: readonly boolean[]
  readonly labels: readonly string[]
  readonly hint: string
}

const parts: fc.Arbitrary<Parts> = fc.record({
  kind: fc.constantFrom(...KINDS),
  header: word,
  block: fc.constantFrom(...BLOCKS),
  flags: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  labels: fc.uniqueArray(word, { minLength: 1, maxLength: 4, selector: (label) => label.toLowerCase() }),
  hint: fc.constantFrom('', 'A hint.', '说明。'),
})

function fieldOfParts(each: Parts, index: number, tables: readonly string[]): Field {
  const [required = false, sensitive = false, wanted = false, hidden = false, own = false] = each.flags
  const isList = each.kind === 'choice' || each.kind === 'choices'
  return {
    key: own ? `own-${index + 1}` : `field-${index + 1}`,
    kind: each.kind,
    header: `${each.header} ${index + 1}`,
    block: each.block,
    ...(own ? { own } : {}),
    ...(isList ? { choices: each.labels.map((label) => ({ label, synonyms: [`= ${label}`] })) } : {}),
    ...(each.kind === 'link' ? { to: tables[index % tables.length]! } : {}),
    ...(each.hint === '' ? {} : { hint: each.hint }),
    ...(required ? { required, wanted: true } : hidden ? { hidden } : {}),
    ...(wanted ? { wanted } : {}),
    ...(sensitive ? { sensitive } : {}),
  }
}

const given = (key: 'number' | 'problems'): Field => ({
  key,
  kind: key === 'number' ? 'number-id' : 'computed',
  header: key,
  block: 'basic',
})

/** A name, and for its linked tables a link to the customers with the name that belongs to it, a card among them. */
function tableOfParts(
  key: string,
  index: number,
  all: readonly Parts[],
  tables: readonly string[],
): TableSchema {
  const name: Field = {
    key: 'name',
    kind: 'text',
    header: 'Name',
    block: 'basic',
    required: true,
    wanted: true,
  }
  const link: Field = { key: 'customer', kind: 'link', header: 'Of', block: 'basic', to: tables[0]! }
  const nameOf: Field = {
    key: 'customer-name',
    kind: 'computed',
    header: 'Whose',
    block: 'basic',
    computation: { rule: 'name-of', link: 'customer' },
  }
  const fields = all.map((each, at) => fieldOfParts(each, at, tables))
  const own = index === 0 ? [] : [link, nameOf]
  const first = fields[0]?.key
  return {
    key,
    sheetId: index,
    tab: `Tab ${index}`,
    fields: [given('number'), name, ...own, ...fields, given('problems')],
    ...(index > 0 && first ? { card: { place: 'list', summary: ['name', first], quick: ['name'] } } : {}),
  }
}

/** Registers of one to four tables with fields of every kind, the customers first. */
export const randomTables: fc.Arbitrary<readonly TableSchema[]> = fc
  .array(fc.array(parts, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((tables) => {
    const keys = tables.map((_, index) => (index === 0 ? 'customers' : `own-table-${index}`))
    return tables.map((all, index) => tableOfParts(keys[index]!, index, all, keys))
  })
