import { openMonths } from '../../register/deadlines/deadline-line'
import { MONTH_FIELDS } from '../../register/deadlines/duty-months'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import { choiceLabel } from '../../register/rules/choice-rule'
import { fieldValue, isBlank, type RecordValues } from '../../register/value'

/** A table whose records somebody has in hand. */
interface HeldTable {
  /** Key of the field that names who. */
  readonly person: string
  /** What else must be known of a record to tell whether it is still open. */
  readonly needs: readonly string[]
  readonly isOpen: (schema: TableSchema, values: RecordValues) => boolean
}

/** Whether a choice means one of some words, in whatever language it is written. */
function means(schema: TableSchema, key: string, values: RecordValues, words: readonly string[]): boolean {
  const choices = fieldOf(schema, key)?.choices ?? []
  const label = choiceLabel(choices, fieldValue(values, key))
  return label !== undefined && words.some((word) => choiceLabel(choices, word) === label)
}

/** What a colleague has in hand, by table: every customer, and what is not settled yet. */
const HELD: Readonly<Record<string, HeldTable>> = {
  [CUSTOMERS]: { person: 'owner', needs: [], isOpen: () => true },
  'follow-ups': {
    person: 'by',
    needs: ['next-on', 'done'],
    isOpen: (_, values) => values.done !== true && !isBlank(values['next-on']),
  },
  service: {
    person: 'owner',
    needs: ['type', 'deadline', 'state', 'resolved-on'],
    isOpen: (schema, values) => {
      if (!isBlank(values.state)) return !means(schema, 'state', values, ['resolved'])
      const isAsked = !isBlank(values.deadline) || means(schema, 'type', values, ['complaint', 'request'])
      return isAsked && isBlank(values['resolved-on'])
    },
  },
  opportunities: {
    person: 'owner',
    needs: ['stage'],
    isOpen: (schema, values) => !means(schema, 'stage', values, ['won', 'lost']),
  },
  'to-dos': {
    person: 'owner',
    needs: ['done', 'done-on'],
    isOpen: (_, values) => values.done !== true && isBlank(values['done-on']),
  },
  deadlines: {
    person: 'owner',
    needs: ['year', 'rhythm', 'due-day', ...MONTH_FIELDS],
    isOpen: (schema, values) => !isBlank(values.rhythm) || openMonths(schema, { id: '', values }).length > 0,
  },
  matters: {
    person: 'lawyer',
    needs: ['stage', 'closed-on'],
    isOpen: (schema, values) =>
      isBlank(values['closed-on']) && !means(schema, 'stage', values, ['closed', 'declined']),
  },
}

/** Key of the field that names who has the records of a table in hand; undefined where it has none. */
export function personFieldOf(schema: TableSchema): string | undefined {
  const person = HELD[schema.key]?.person
  return person !== undefined && fieldOf(schema, person) ? person : undefined
}

/** The fields that tell who has a record in hand, and whether it is still open. */
export const heldFields = ({ key }: TableSchema): readonly string[] => {
  const held = HELD[key]
  return held ? [held.person, ...held.needs] : []
}

/** Whether a record is still in somebody's hand. */
export const isOpenRecord = (schema: TableSchema, values: RecordValues): boolean =>
  HELD[schema.key]?.isOpen(schema, values) ?? false
