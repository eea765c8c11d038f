import { decidedColumns } from '../../../sidebar/features/setup/decided-columns'
import { type Act, FIRST, STEPS, type Wizard, wizard } from '../../../sidebar/features/setup/wizard'

const afterActs = (...acts: Act[]): Wizard => acts.reduce(wizard, FIRST)
const preview = { customers: 3 } as Extract<Act, { type: 'answered' }>['outcome'] extends infer Outcome
  ? Outcome extends { preview: infer Preview }
    ? Preview
    : never
  : never
const request = { requestId: 'r', source: { kind: 'template', template: 'basic', samples: false } } as const

describe('the way through set-up', () => {
  it.each(Object.entries(STEPS))('goes on and back over every step of a %s', (route, steps) => {
    let state = wizard(FIRST, { type: 'go', route: route as Wizard['route'], sheetId: 1 })
    for (const step of steps.slice(1)) {
      expect(state.step).toBe(step)
      state = wizard(state, { type: 'next' })
    }
    expect(state.step).toBe(steps[steps.length - 1])
    for (const step of [...steps].reverse().slice(1)) {
      state = wizard(state, { type: 'back' })
      expect(state.step).toBe(step)
    }
  })

  it('keeps decisions when somebody goes back and takes the same sheet again', () => {
    const state = afterActs(
      { type: 'go', route: 'sheet', sheetId: 1 },
      { type: 'choose', column: 2, field: 'company' },
      { type: 'decide', with: { country: 'US', goal: 'service' } },
      { type: 'back' },
      { type: 'go', route: 'sheet', sheetId: 1 },
    )
    expect(state).toMatchObject({ country: 'US', goal: 'service' })
    expect([...state.fields]).toEqual([[2, 'company']])
  })

  it('forgets what was decided about one sheet when another is taken, or another header row', () => {
    const state = afterActs(
      { type: 'go', route: 'sheet', sheetId: 1 },
      { type: 'choose', column: 2, field: 'company' },
      { type: 'decide', with: { country: 'US' } },
    )
    expect([...wizard(state, { type: 'header', row: 3 }).fields]).toEqual([])
    const other = wizard(state, { type: 'go', route: 'sheet', sheetId: 2 })
    expect([...other.fields]).toEqual([])
    expect(other.country).toBeUndefined()
  })

  it('shows the new preview when somebody typed meanwhile, and the old one no longer after going back', () => {
    const go: Act[] = [{ type: 'go', route: 'sheet', sheetId: 1 }, { type: 'next' }, { type: 'next' }]
    const changed = afterActs(
      ...go,
      { type: 'start', request },
      { type: 'answered', outcome: { outcome: 'changed', preview } },
    )
    expect(changed).toMatchObject({ step: 'preview', changed: preview })
    expect(wizard(changed, { type: 'back' }).changed).toBeUndefined()
  })

  it('returns to the last decision with the reason when nothing was written, and forgets the reason at the next try', () => {
    const go: Act[] = [{ type: 'go', route: 'template' }, { type: 'next' }, { type: 'start', request }]
    const refused = afterActs(...go, {
      type: 'answered',
      outcome: { outcome: 'refused', reason: 'protected' },
    })
    expect(refused).toMatchObject({ step: 'template', refusal: 'protected' })
    expect(wizard(refused, { type: 'start', request }).refusal).toBeUndefined()
    expect(afterActs(...go, { type: 'failed' }).step).toBe('template')
    expect(afterActs(...go, { type: 'answered', outcome: { outcome: 'already' } }).refusal).toBe('already')
  })
})

describe('the columns as somebody chose', () => {
  const columns = (['name', 'phone', 'own'] as const).map((field, column) => ({
    column,
    field,
    header: String(column),
    confidence: 'header' as const,
    kind: 'text' as const,
    problems: 0,
    examples: [],
    formula: false,
  }))
  const chosen = (...choices: [number, string][]) =>
    decidedColumns(columns, new Map(choices)).map(({ field }) => field)

  it('are the proposal where nobody chose', () => {
    expect(chosen()).toEqual(['name', 'phone', 'own'])
  })

  it('take a field from the column that had it', () => {
    expect(chosen([2, 'phone'])).toEqual(['name', 'own', 'phone'])
  })

  it('may all be own fields', () => {
    expect(chosen([0, 'own'], [1, 'own'])).toEqual(['own', 'own', 'own'])
  })

  it('give a field chosen twice to the column chosen last', () => {
    expect(chosen([2, 'name'], [1, 'name'])).toEqual(['own', 'name', 'own'])
  })
})
