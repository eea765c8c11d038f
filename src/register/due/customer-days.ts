import type { CalendarDate } from '../../base/calendar-date'
import { CUSTOMERS } from '../field'
import { type FigureRecord, type LinkedRecords, linkedId } from '../figures/linked-records'
import { parseBirthday } from '../rules/birthday-rule'
import { choiceLabel } from '../rules/choice-rule'
import { nextBirthday } from '../rules/next-birthday'
import type { RuleContext } from '../rules/rule-context'
import { fieldValue, type Value } from '../value'
import type { DueFact, DueSource } from './due-item'

const CONTRACTS = 'contracts'
/** States in which the end of a contract concerns nobody any more. */
const OVER = ['Expired', 'Ended']

const ofCustomer = (
  kind: DueFact['kind'],
  { id }: FigureRecord,
  on: CalendarDate | undefined,
  what = '',
): DueFact[] =>
  on === undefined || id === ''
    ? []
    : [{ kind, table: CUSTOMERS, recordId: id, customer: id, on, what, who: '' }]

/** Birthdays of customers with what they like, each the next one from the first day that counts. */
export const birthdays: DueSource = {
  reads: { [CUSTOMERS]: ['birthday', 'likes'] },
  facts: (linked, { figures, since }) => {
    const birthdayOn = birthdayReader(since, figures.context)
    return linked.recordsOf(CUSTOMERS).flatMap((record) => {
      const { birthday = '', likes = '' } = record.values
      return ofCustomer('birthday', record, birthdayOn(birthday), String(likes).trim())
    })
  },
}

/** Days on which contracts end: those of the list of contracts, and what a customer's own column says beyond them. */
export const contractEnds: DueSource = {
  reads: { [CUSTOMERS]: ['contract-end'], [CONTRACTS]: ['customer', 'name', 'ends-on', 'state'] },
  facts: (linked, { figures: { day } }) => {
    const listed = linked.recordsOf(CONTRACTS).flatMap(({ id, values }): DueFact[] => {
      const on = day(values['ends-on'])
      const customer = linkedId(fieldValue(values, 'customer'))
      const what = String(fieldValue(values, 'name')).trim()
      if (on === undefined || id === '') return []
      return [{ kind: 'contract-end', table: CONTRACTS, recordId: id, customer, on, what, who: '' }]
    })
    const known = new Set(listed.map(({ customer, on }) => `${customer} ${on}`))
    const own = linked
      .recordsOf(CUSTOMERS)
      .flatMap((record) => ofCustomer('contract-end', record, day(record.values['contract-end'])))
    return [
      ...listed.filter(({ recordId }) => !isOver(linked, recordId)),
      ...own.filter(({ customer, on }) => !known.has(`${customer} ${on}`)),
    ]
  },
}

function isOver(linked: LinkedRecords, contract: string): boolean {
  const choices = linked.schemaOf(CONTRACTS)?.fields.find(({ key }) => key === 'state')?.choices ?? []
  const written = fieldValue(linked.find(CONTRACTS, contract)?.values ?? {}, 'state')
  const state = choiceLabel(choices, written)
  return state !== undefined && OVER.some((word) => choiceLabel(choices, word) === state)
}

/** The next birthday on or after a day; equal birthdays are worked out once. */
function birthdayReader(
  since: CalendarDate,
  context: RuleContext,
): (value: Value) => CalendarDate | undefined {
  const known = new Map<string, CalendarDate>()
  return (value) => {
    if (value === '') return undefined
    const birthday = parseBirthday(value, context)
    if (!birthday) return undefined
    const { calendar, month, day, leap } = birthday
    const key = `${calendar}${month}-${day}${leap ?? ''}`
    const next = known.get(key) ?? nextBirthday(birthday, since)
    known.set(key, next)
    return next
  }
}
