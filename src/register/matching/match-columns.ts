import { greatest } from '../../base/greatest'
import type { Field, FieldKind } from '../field'
import { NUMBER } from '../field'
import {
  type CatalogueKey,
  fieldCatalogue,
  fieldFrom,
  isCatalogueKey,
  type Language,
} from '../field-catalogue'
import { choiceLabel } from '../rules/choice-rule'
import { labelsOf } from '../rules/choices-rule'
import { CHINA, checkValue, type RuleContext } from '../rules/field-rules'
import { offeredChoices } from '../rules/offered-choices'
import { isBlank, type Value } from '../value'
import { type ColumnClaim, settledClaims } from './column-claims'
import { columnExamples } from './column-examples'
import { distinctHeaders } from './distinct-headers'
import { type GuessedKind, guessKind } from './guess-kind'
import { headerMeanings } from './header-words'

/** A sheet as it is: its header row and rows below it. */
export interface SheetColumns {
  readonly headers: readonly Value[]
  /** Rows below the header, all or some; short rows are filled with blanks. */
  readonly samples: readonly (readonly Value[])[]
  /** Whether a column holds formulas. */
  readonly formulas: readonly boolean[]
  readonly locale: Language
  /** Where the firm is at home; China unless said. */
  readonly context?: RuleContext
}

/** What a column becomes in the register. */
export interface ColumnMatch {
  /** 0 = column A. */
  readonly column: number
  /** Its header there: as it was, made distinct where blank, repeated or taken by the register. */
  readonly header: string
  readonly field: CatalogueKey | 'own'
  /** What the match rests on; `none` for an own field. */
  readonly confidence: 'header' | 'values' | 'none'
  readonly kind: FieldKind
  /** Values among the samples that break the rule for entry. */
  readonly problems: number
  /** The first three different values. */
  readonly examples: readonly string[]
  readonly formula: boolean
  /** The list of an own choice field. */
  readonly choices?: readonly string[]
}

interface Column {
  readonly column: number
  readonly header: Value
  /** Values that are not blank. */
  readonly values: readonly Value[]
  readonly guess: GuessedKind
}

type Claim = ColumnClaim<CatalogueKey>

/** Fewer values say nothing about a column without a telling header. */
const LEAST_VALUES = 3
const MOST = 0.9
/** More different words are no choice list of the catalogue. */
const MOST_WORDS = 50

const valuesOf = (samples: SheetColumns['samples'], column: number): Value[] =>
  samples.map((row) => row[column] ?? '').filter((value) => !isBlank(value))

function columnsOf({ headers, samples, context = CHINA }: SheetColumns): Column[] {
  const widest = greatest(
    samples.map((row) => row.length),
    headers.length,
  )
  const columns = Array.from({ length: widest }, (_, column): Column => {
    const [header, values] = [headers[column] ?? '', valuesOf(samples, column)]
    return { column, header, values, guess: guessKind(header, values, context) }
  })
  const used = columns.filter(({ header, values }) => !isBlank(header) || values.length > 0)
  return columns.slice(0, (used[used.length - 1]?.column ?? -1) + 1)
}

/** Whether values can go on as customer numbers: whole, positive and each given once. */
function areNumbers(values: readonly Value[]): boolean {
  const isNumber = (value: Value) => /^[1-9]\d{0,8}$/.test(String(value).trim())
  return values.every(isNumber) && new Set(values.map((value) => String(value).trim())).size === values.length
}

/**
 * Whether a list of choices is the one the values come from: half of them at least are on it. Provinces are those of the
 * customer's country, which may be any.
 */
function areChoices(key: CatalogueKey, values: readonly Value[], locale: Language): boolean {
  const field = fieldFrom(key, locale)
  const choices = offeredChoices(field)
  if (choices.length === 0 || field.level === 'province') return true
  const words = field.kind === 'choices' ? values.flatMap(labelsOf) : values
  const known = words.filter((word) => choiceLabel(choices, word) !== undefined)
  return known.length * 2 >= words.length
}

const headerClaims = ({ column, header, values }: Column, locale: Language): Claim[] =>
  headerMeanings(header)
    .filter(({ key }) => (key === NUMBER ? areNumbers(values) : areChoices(key, values, locale)))
    .map(({ key, score }) => ({ column, key, confidence: 'header', score }))

/** Kinds whose values tell what they are, and of which the catalogue has a field of the same name. */
const TELLING_KINDS = ['email', 'phone', 'identity', 'credit-code'] as const

/** What the values alone say: an e-mail, a phone, the number of a person or organisation, or the words of a list. */
function valueClaims({ column, values, guess }: Column, locale: Language): Claim[] {
  if (values.length < LEAST_VALUES) return []
  const telling = TELLING_KINDS.find((kind) => kind === guess.kind)
  if (telling) return [{ column, key: telling, confidence: 'values', score: 0 }]
  const distinct = new Set(values.map((value) => String(value).trim()))
  if (distinct.size < 2 || distinct.size > MOST_WORDS) return []
  return fieldCatalogue.flatMap(({ key, telling: isTelling }): Claim[] => {
    if (!isTelling || !isCatalogueKey(key)) return []
    const choices = offeredChoices(fieldFrom(key, locale))
    const known = [...distinct].filter((word) => choiceLabel(choices, word) !== undefined)
    const fits = known.length >= distinct.size * MOST
    return fits ? [{ column, key, confidence: 'values', score: -1 }] : []
  })
}

function ownField(header: string, { kind, choices }: GuessedKind): Field {
  const field: Field = { key: 'own', kind, header, block: 'other', own: true }
  return choices ? { ...field, choices: choices.map((label) => ({ label })) } : field
}

/**
 * Matches every column of a sheet with a field of the catalogue, each field at most once, or makes it an own field.
 * Nothing is dropped but blank columns at the right end.
 */
export function matchColumns(input: SheetColumns): ColumnMatch[] {
  const { locale, formulas, context = CHINA } = input
  const columns = columnsOf(input)
  const claims = settledClaims(
    columns.flatMap((column) => [...headerClaims(column, locale), ...valueClaims(column, locale)]),
  )
  const numbered = [...claims.values()].find((claim) => claim.key === NUMBER)?.column
  const headers = distinctHeaders(
    columns.map((column) => column.header),
    locale,
    numbered,
  )
  return columns.map(({ column, values, guess }) => {
    const [claim, header] = [claims.get(column), headers[column] ?? '']
    const field = claim ? fieldFrom(claim.key, locale) : ownField(header, guess)
    return {
      column,
      header,
      field: claim?.key ?? 'own',
      confidence: claim?.confidence ?? 'none',
      kind: field.kind,
      problems: values.filter((value) => checkValue(field, value, context).length > 0).length,
      examples: columnExamples(values),
      formula: formulas[column] ?? false,
      ...(claim || !guess.choices ? {} : { choices: guess.choices }),
    }
  })
}
