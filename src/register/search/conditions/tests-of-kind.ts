import type { Field, FieldKind } from '../../field'
import type { TestName } from './condition'

const TEXT: readonly TestName[] = ['contains', 'is', 'begins', 'any-of', 'blank']
const CHOICE: readonly TestName[] = ['is', 'any-of', 'contains', 'blank']
const NUMBER: readonly TestName[] = ['more', 'less', 'between', 'is', 'blank']
const DAY: readonly TestName[] = ['within', 'before', 'after', 'between', 'is', 'blank']

const TESTS: Readonly<Record<FieldKind, readonly TestName[]>> = {
  'number-id': ['is', 'any-of', 'begins'],
  text: TEXT,
  'long-text': ['contains', 'blank'],
  number: NUMBER,
  money: NUMBER,
  date: DAY,
  'date-time': DAY,
  birthday: ['contains', 'is', 'blank'],
  phone: TEXT,
  email: TEXT,
  wechat: TEXT,
  web: TEXT,
  identity: TEXT,
  'credit-code': TEXT,
  place: CHOICE,
  choice: CHOICE,
  choices: CHOICE,
  'yes-no': ['is', 'blank'],
  person: CHOICE,
  link: ['contains', 'is', 'any-of', 'blank'],
  computed: [],
}

const COMPUTED_DAYS = ['next-birthday', 'earliest', 'latest', 'next-review']
const COMPUTED_TEXTS = ['name-of', 'spending-band', 'payment-state', 'customer-type', 'credit-rating']

/** What can be asked of a field, the commonest first. */
export function testsOf({ kind, computation }: Pick<Field, 'kind' | 'computation'>): readonly TestName[] {
  if (kind !== 'computed') return TESTS[kind]
  if (computation === undefined) return TEXT
  if (COMPUTED_DAYS.includes(computation.rule)) return DAY
  return COMPUTED_TEXTS.includes(computation.rule) ? CHOICE : NUMBER
}
