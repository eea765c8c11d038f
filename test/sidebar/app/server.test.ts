import { call, callOnce, newRequestId } from '../../../sidebar/app/server'

type Answer = { reply?: unknown; failure?: string; after?: number }

/** Google's side of the wire: answers by method, each time as told. */
function googleAnswers(answers: Record<string, Answer[]>): string[][] {
  const asked: string[][] = []
  const runner = (success: (json: string) => void, failure: (error: Error) => void): object => ({
    withSuccessHandler: (handle: typeof success) => runner(handle, failure),
    withFailureHandler: (handle: typeof failure) => runner(success, handle),
    rpc(method: string, params: string) {
      asked.push([method, params])
      const answer = answers[method]?.shift()
      if (!answer) return
      setTimeout(() => {
        if (answer.failure !== undefined) failure(new Error(answer.failure))
        else success(JSON.stringify(answer.reply))
      }, answer.after ?? 0)
    },
  })
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  })
  return asked
}

const ok = (value: unknown): Answer => ({ reply: { ok: true, value } })
const save = { requestId: 'request-1', base: {}, mine: { name: '李雷' } }

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('a call', () => {
  it('brings the value of the answer', async () => {
    googleAnswers({ 'customers.notes': [ok({ drafts: {}, recent: [] })] })
    const result = call('customers.notes', {})
    jest.runAllTimers()
    expect(await result).toEqual({ ok: true, value: { drafts: {}, recent: [] } })
  })

  it.each([
    ['busy', 'busy'],
    ['forbidden', 'forbidden'],
    ['no-register', 'no-register'],
    ['unknown-method', 'outdated'],
    ['bad-params', 'outdated'],
  ])('tells a refusal %s as %s', async (code, reason) => {
    googleAnswers({ 'customers.notes': [{ reply: { ok: false, error: { code, message: '' } } }] })
    const result = call('customers.notes', {})
    jest.runAllTimers()
    expect(await result).toEqual({ ok: false, error: { reason } })
  })

  it('passes the reference of something unexpected on', async () => {
    const error = { code: 'unexpected', message: '', reference: 'K3F9' }
    googleAnswers({ 'customers.notes': [{ reply: { ok: false, error } }] })
    const result = call('customers.notes', {})
    jest.runAllTimers()
    expect(await result).toEqual({ ok: false, error: { reason: 'unexpected', reference: 'K3F9' } })
  })

  it('gives up after thirty seconds, and drops the answer that comes later', async () => {
    googleAnswers({ 'customers.notes': [{ ...ok({}), after: 31_000 }] })
    const result = call('customers.notes', {})
    jest.advanceTimersByTime(30_000)
    expect(await result).toEqual({ ok: false, error: { reason: 'no-answer' } })
    jest.runAllTimers()
  })
})

describe('a call that changes the register', () => {
  it('asks what became of it when no answer comes, and says that it was done', async () => {
    const asked = googleAnswers({ 'customers.outcome': [ok({ recordId: '100613' })] })
    const doubt = jest.fn()
    const result = callOnce('customers.save', save, doubt)
    await jest.advanceTimersByTimeAsync(31_000)
    expect(await result).toEqual({ ok: false, error: { reason: 'answer-lost', recordId: '100613' } })
    expect(doubt).toHaveBeenCalledTimes(1)
    expect(asked.map(([method]) => method)).toEqual(['customers.save', 'customers.outcome'])
    expect(JSON.parse(asked[1]![1]!)).toEqual({ requestId: 'request-1' })
  })

  it('says that it was not done when the register does not know it', async () => {
    googleAnswers({
      'customers.save': [{ failure: 'NetworkError: Connection failure due to HTTP 0' }],
      'customers.outcome': [ok({})],
    })
    const result = callOnce('customers.save', save)
    await jest.runAllTimersAsync()
    expect(await result).toEqual({ ok: false, error: { reason: 'not-done' } })
  })

  it('does not ask after a clear refusal', async () => {
    const asked = googleAnswers({
      'customers.save': [{ reply: { ok: false, error: { code: 'busy', message: '' } } }],
    })
    const result = callOnce('customers.save', save)
    await jest.runAllTimersAsync()
    expect(await result).toEqual({ ok: false, error: { reason: 'busy' } })
    expect(asked).toHaveLength(1)
  })

  it('stays in doubt when the register cannot be asked either', async () => {
    googleAnswers({
      'customers.save': [{ failure: 'NetworkError' }],
      'customers.outcome': [{ failure: 'NetworkError' }],
    })
    const result = callOnce('customers.save', save)
    await jest.runAllTimersAsync()
    expect(await result).toEqual({ ok: false, error: { reason: 'no-connection' } })
  })

  it('has an id that no other has', () => {
    const ids = Array.from({ length: 1000 }, newRequestId)
    expect(new Set(ids).size).toBe(1000)
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})
