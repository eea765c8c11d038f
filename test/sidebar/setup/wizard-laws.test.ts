import fc from 'fast-check'
import { decidedColumns } from '../../../sidebar/features/setup/decided-columns'
import {
  type Act,
  FIRST,
  type Route,
  STEPS,
  type Wizard,
  wizard,
} from '../../../sidebar/features/setup/wizard'

const request = { requestId: 'r', source: { kind: 'template', template: 'basic', samples: false } } as const
const routes = fc.constantFrom<Route>('sheet', 'template', 'sample')

/** Everything that somebody or the server may do, in any order; a start only where its button stands. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    type: fc.constant('go' as const),
    route: routes,
    sheetId: fc.option(fc.nat(2), { nil: undefined }),
  }),
  fc.record({ type: fc.constantFrom('next' as const, 'back' as const) }),
  fc.record({
    type: fc.constant('choose' as const),
    column: fc.nat(4),
    field: fc.constantFrom('name', 'phone', 'own'),
  }),
  fc.record({ type: fc.constant('header' as const), row: fc.integer({ min: -1, max: 3 }) }),
  fc.constant<Act>({ type: 'decide', with: { goal: 'service', country: 'GB' } }),
  fc.constant<Act>({ type: 'failed' }),
  fc.constant<Act>({ type: 'answered', outcome: { outcome: 'refused', reason: 'protected' } }),
  fc.constant<Act>({ type: 'answered', outcome: { outcome: 'already' } }),
)
const stateAfter = (all: readonly Act[]): Wizard => all.reduce(wizard, FIRST)
const isDecision = ({ step, route }: Wizard): boolean => STEPS[route].includes(step)

describe('the way through set-up, whatever anybody does', () => {
  it('stands on a step of its own way', () => {
    fc.assert(fc.property(fc.array(acts), (all) => expect(isDecision(stateAfter(all))).toBe(true)))
  })

  it('comes back to where it was by one step on and one back, decisions and all', () => {
    fc.assert(
      fc.property(fc.array(acts), (all) => {
        const { refusal: _, changed: __, ...before } = stateAfter(all)
        fc.pre(before.step !== STEPS[before.route][STEPS[before.route].length - 1])
        const there = wizard(wizard(before, { type: 'next' }), { type: 'back' })
        expect(there).toEqual(before)
      }),
    )
  })

  it('never shows the reason of an earlier attempt during the next one or on another step', () => {
    fc.assert(
      fc.property(fc.array(acts), (all) => {
        const state = stateAfter(all)
        expect(wizard(state, { type: 'start', request }).refusal).toBeUndefined()
        const moved = wizard(state, { type: 'back' })
        expect(moved.refusal).toBeUndefined()
        expect(moved.changed).toBeUndefined()
      }),
    )
  })

  it('keeps a choice of columns for as long as the sheet and its header row are the same', () => {
    const kept = acts.filter(({ type }) => type !== 'go' && type !== 'header' && type !== 'choose')
    fc.assert(
      fc.property(fc.array(acts), fc.array(kept), (before, meanwhile) => {
        const state = wizard(stateAfter(before), { type: 'choose', column: 3, field: 'company' })
        expect(meanwhile.reduce(wizard, state).fields.get(3)).toBe('company')
      }),
    )
  })
})

describe('the columns as somebody chose, whatever was proposed', () => {
  const FIELDS = ['own', 'name', 'phone', 'email', 'company'] as const
  const OWN = ['own', 'own', 'own'] as const
  const columns = fc.uniqueArray(fc.constantFrom(...FIELDS.slice(1)), { maxLength: 4 }).chain((known) =>
    fc.shuffledSubarray([...known, ...OWN], { minLength: known.length + 3 }).map((fields) =>
      fields.map((field, column) => ({
        column,
        field,
        header: `Column ${column}`,
        confidence: 'header' as const,
        kind: 'text' as const,
        problems: 0,
        examples: [],
        formula: false,
      })),
    ),
  )
  const choices = fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...FIELDS)), { maxLength: 12 })

  it('give no field to two columns, lose no column, and keep the last choice', () => {
    fc.assert(
      fc.property(columns, choices, (proposed, chosen) => {
        const within = chosen.filter(([column]) => column < proposed.length)
        const { fields } = stateAfter(within.map(([column, field]) => ({ type: 'choose', column, field })))
        const decided = decidedColumns(proposed, fields)
        const given = decided.map(({ field }) => field).filter((field) => field !== 'own')
        expect(new Set(given).size).toBe(given.length)
        expect(decided.map(({ header }) => header)).toEqual(proposed.map(({ header }) => header))
        const last = within[within.length - 1]
        if (last) expect(decided[last[0]]?.field).toBe(last[1])
      }),
    )
  })
})
