import fc from 'fast-check'
import { setupMessages } from '../../../src/features/setup/messages'
import {
  type AdviceAnswers,
  templateAdvice,
  templateOfTrade,
} from '../../../src/register/templates/template-advice'
import { templates } from '../../../src/register/templates/template-catalogue'

const EASY: AdviceAnswers = {
  trade: 'general',
  customers: 'to-1000',
  colleagues: 'to-5',
  flow: 'typed',
  privacy: 'all',
}
const TOOLS = ['sheet', 'sheet-for-now', 'crm', 'database']
/** The answers to each question, from the easiest to the hardest for a sheet. */
const ANSWERS = {
  customers: ['to-1000', 'to-10000', 'to-50000', 'more'],
  colleagues: ['to-5', 'to-20', 'to-50', 'more'],
  flow: ['typed', 'files', 'live'],
  privacy: ['all', 'parts', 'nobody'],
} as const
const QUESTIONS = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]
const answers: fc.Arbitrary<AdviceAnswers> = fc.record({
  trade: fc.constantFrom(...Object.values(templates).map(({ trade }) => trade)),
  customers: fc.constantFrom(...ANSWERS.customers),
  colleagues: fc.constantFrom(...ANSWERS.colleagues),
  flow: fc.constantFrom(...ANSWERS.flow),
  privacy: fc.constantFrom(...ANSWERS.privacy),
})

describe('the advice after five questions (A27)', () => {
  it.each([
    ['a small shop', { trade: 'retail' }, 'sheet', 'retail', ['room-enough']],
    ['a law firm', { trade: 'firm', privacy: 'parts' }, 'sheet', 'firm', ['personal-sheets']],
    ['a hotel with lists', { trade: 'hotel', flow: 'files' }, 'sheet', 'hotel', ['files-imported']],
    [
      'a growing seller',
      { trade: 'key-account', customers: 'to-50000', colleagues: 'to-50' },
      'sheet-for-now',
      'key-account',
      ['fills-up', 'many-colleagues'],
    ],
    ['a call centre', { flow: 'live', privacy: 'parts' }, 'crm', 'basic', ['live-data', 'personal-sheets']],
    ['a sales force', { colleagues: 'more' }, 'crm', 'basic', ['too-many-colleagues']],
    ['a chain', { trade: 'retail', customers: 'more' }, 'database', 'retail', ['too-many-customers']],
    ['a clinic', { privacy: 'nobody' }, 'database', 'basic', ['no-secret-from-administrator']],
  ] as const)('sends %s where it is served', (_, more, tool, template, reasons) => {
    expect(templateAdvice({ ...EASY, ...more })).toEqual({ tool, template, reasons })
  })

  it('never advises less when one answer gets harder', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...QUESTIONS), (given, question) => {
        const list: readonly string[] = ANSWERS[question]
        const ranks = list.map((answer) =>
          TOOLS.indexOf(templateAdvice({ ...given, [question]: answer }).tool),
        )
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
    )
  })

  it('always gives a reason, each once, and the template of the trade', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { reasons, template } = templateAdvice(given)
        expect(reasons.length).toBeGreaterThan(0)
        expect(new Set(reasons).size).toBe(reasons.length)
        expect(templates[template].trade).toBe(given.trade)
      }),
    )
  })

  it.each(['en', 'zh-CN'] as const)('is said in whole sentences in %s', (locale) => {
    const { tools, reasons, answers: texts } = setupMessages[locale].advice
    for (const text of Object.values(tools)) expect(text('X')).toMatch(/[.。]$/)
    for (const text of Object.values(reasons)) expect(text).toMatch(/[.。]$/)
    for (const question of QUESTIONS) expect(Object.keys(texts[question])).toEqual([...ANSWERS[question]])
  })
})

describe('the business', () => {
  it('proposes its template (A26)', () => {
    for (const { key, trade } of Object.values(templates)) expect(templateOfTrade(trade)).toBe(key)
  })
})
