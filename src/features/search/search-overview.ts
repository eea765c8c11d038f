import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS, type Field, type TableSchema } from '../../register/field'
import { linksTo } from '../../register/figures/linked-records'
import type { Caller } from '../../register/role'
import type { TestName } from '../../register/search/conditions/condition'
import { testsOf } from '../../register/search/conditions/tests-of-kind'
import { type ViewId, viewsOf } from './built-in-views'
import { recentSearches } from './recent-searches'
import { savedSearches } from './saved-searches'

/** A field that a condition may ask, and what it may be asked. */
export interface AskedField {
  readonly key: string
  readonly header: string
  readonly tests: readonly TestName[]
  readonly choices: readonly string[]
  /** How a value is typed. */
  readonly typed: 'text' | 'number' | 'day' | 'yes-no'
}

/** A table that a condition may ask. */
export interface AskedTable {
  readonly key: string
  readonly tab: string
  readonly fields: readonly AskedField[]
}

/** What the screen of searches begins with: customers first, then the tables that lead to them. */
export interface SearchOverview {
  readonly views: readonly ViewId[]
  readonly saved: ReturnType<typeof savedSearches>
  /** What the person searched for lately, the latest first. */
  readonly recent: readonly string[]
  readonly tables: readonly AskedTable[]
}

/** What can be searched for in this register, and the searches that are kept. */
export function searchOverview(host: Host, caller: Caller): SearchOverview {
  const config = host.register.config() as RegisterConfig
  const linked = config.tables.filter((table) => linksTo(table, CUSTOMERS).length > 0)
  const customers = config.tables.filter(({ key }) => key === CUSTOMERS)
  return {
    views: viewsOf(config),
    saved: savedSearches(host, caller),
    recent: recentSearches(host.personal),
    tables: [...customers, ...linked].map(askedTable),
  }
}

const askedTable = ({ key, tab, fields }: TableSchema): AskedTable => ({
  key,
  tab,
  fields: inOrderOfUse(fields).flatMap(askedField),
})

/** Hardly anybody asks for the number by a condition. */
const inOrderOfUse = (fields: readonly Field[]): Field[] => {
  const used = fields.filter(({ retired }) => !retired)
  const isNumber = ({ kind }: Field) => kind === 'number-id'
  return [...used.filter((field) => !isNumber(field)), ...used.filter(isNumber)]
}

function askedField(field: Field): AskedField[] {
  const tests = testsOf(field)
  if (tests.length === 0) return []
  const typed = field.kind === 'yes-no' ? 'yes-no' : typedAs(tests)
  const choices = (field.choices ?? []).map(({ label }) => label)
  return [{ key: field.key, header: field.header, tests, choices, typed }]
}

const typedAs = (tests: readonly TestName[]): 'text' | 'number' | 'day' =>
  tests.includes('more') ? 'number' : tests.includes('within') ? 'day' : 'text'
