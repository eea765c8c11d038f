import type { Params } from '../../../src/app/contract'
import { gatherCounts } from '../../../src/features/customers/count-events'
import { COLLEAGUE, RegisterHere } from '../../support/register-here'

const counters = (run: RegisterHere) => run.run((host) => host.register.config()!.counters)
const gather = (run: RegisterHere) => run.run((host) => gatherCounts(host))
const save = (run: RegisterHere, params: Partial<Params<'customers.save'>>) =>
  run.call('customers.save', { requestId: 'request-1', base: {}, mine: {}, ...params }, COLLEAGUE)
const NEW = { mine: { name: '新客', phone: '13800000001' } }

describe('what saves meet', () => {
  it('is counted with the next hourly run: values refused, twins met, seconds until the answer', () => {
    const run = new RegisterHere()
    save(run, { requestId: 'refused-1', mine: { name: '甲', phone: '1381234567' } })
    save(run, { requestId: 'request-1', ...NEW, metTwin: true })
    expect(counters(run)).toMatchObject({ refused: 0, answers: 0 })
    gather(run)
    expect(counters(run)).toMatchObject({ refused: 1, duplicatesMet: 1, answers: 2 })
    expect(counters(run).answerSeconds).toBeGreaterThan(0)
  })

  it('is counted once where the answer was lost and the form is sent again, before and after it was gathered', () => {
    const run = new RegisterHere()
    save(run, { ...NEW, metTwin: true })
    save(run, { ...NEW, metTwin: true })
    gather(run)
    save(run, { ...NEW, metTwin: true })
    save(run, { requestId: 'refused-1', mine: { name: '甲', phone: '1381234567' } })
    save(run, { requestId: 'refused-1', mine: { name: '甲', phone: '1381234567' } })
    gather(run)
    gather(run)
    expect(counters(run)).toMatchObject({ refused: 1, duplicatesMet: 1, answers: 2 })
  })

  it('is counted where the save died after it had written, once it is sent again', () => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere()
      run.google.faults.dieAtCall(at)
      try {
        save(run, NEW)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      save(run, NEW)
      gather(run)
      expect([at, counters(run).answers]).toEqual([at, 1])
      if (!died) return
    }
  })

  it('keeps no save from its answer where it cannot be counted, and loses no earlier count', () => {
    const run = new RegisterHere()
    save(run, NEW)
    run.google.faults.failCall('Properties.getProperty', 'Service unavailable: Properties')
    const other = { name: '另一位', phone: '13800000003' }
    expect(save(run, { requestId: 'request-2', mine: other })).toMatchObject({ state: 'saved' })
    gather(run)
    expect(counters(run)).toMatchObject({ answers: 1 })
  })

  it('is gathered once, at whatever call the hourly run dies', () => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere()
      save(run, { ...NEW, metTwin: true })
      run.google.faults.dieAtCall(at)
      try {
        gather(run)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      gather(run)
      expect([at, counters(run).answers, counters(run).duplicatesMet]).toEqual([at, 1, 1])
      if (!died) return
    }
  })
})
