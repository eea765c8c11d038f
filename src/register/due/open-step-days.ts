import { CUSTOMERS } from '../field'
import { linkedId } from '../figures/linked-records'
import { type OpenStep, openSteps } from '../figures/open-steps'
import { fieldValue } from '../value'
import type { DueFact, DueSource } from './due-item'

const FOLLOW_UPS = 'follow-ups'
const KINDS = { 'to-dos': 'to-do', 'follow-ups': 'follow-up', service: 'service' } as const

/** The fields that tell what is still to be done, by table. */
export const STEP_FIELDS = {
  [CUSTOMERS]: ['owner'],
  'to-dos': ['customer', 'what', 'due-on', 'owner', 'done', 'done-on', 'from'],
  [FOLLOW_UPS]: ['customer', 'at', 'topic', 'what', 'next-on', 'done', 'by'],
  service: ['customer', 'type', 'what', 'deadline', 'owner', 'state', 'resolved-on'],
} as const

const factOf = ({ table, recordId, customer, who, what, on }: OpenStep): DueFact[] =>
  on === undefined || recordId === ''
    ? []
    : [{ kind: KINDS[table], table, recordId, customer, on, what, who }]

/** To-dos, next contacts and complaints with a day, as long as they are open. */
export const stepsWithDay: DueSource = {
  reads: STEP_FIELDS,
  facts: (linked, { figures }) => openSteps(linked, figures).flatMap(factOf),
}

/** Next contacts that stand in the customer's own column and in no record of a contact. */
export const nextContacts: DueSource = {
  reads: { [CUSTOMERS]: ['next-follow-up'], [FOLLOW_UPS]: ['customer', 'at', 'next-on'] },
  facts: (linked, { figures: { day, today } }) => {
    const told = new Set<string>()
    const latest = new Map<string, string>()
    for (const { values } of linked.recordsOf(FOLLOW_UPS)) {
      const customer = linkedId(fieldValue(values, 'customer'))
      const [at, next] = [day(values.at), day(values['next-on'])]
      if (next !== undefined) told.add(`${customer} ${next}`)
      if (at !== undefined && at <= today && at > (latest.get(customer) ?? '')) latest.set(customer, at)
    }
    return linked.recordsOf(CUSTOMERS).flatMap(({ id, values }): DueFact[] => {
      const on = day(values['next-follow-up'])
      const isTold = on === undefined || id === '' || told.has(`${id} ${on}`)
      if (isTold || (latest.get(id) ?? '') >= on) return []
      return [{ kind: 'follow-up', table: CUSTOMERS, recordId: id, customer: id, on, what: '', who: '' }]
    })
  },
}
