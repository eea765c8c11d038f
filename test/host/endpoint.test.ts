import { number, object, pipe, string, trim } from 'valibot'
import { endpoint } from '../../src/host/endpoint'
import type { Host } from '../../src/host/host'
import { registerDay } from '../../src/host/register-day'
import { KEEPER_ROLE } from '../../src/register/role'
import { RegisterHere } from '../support/register-here'

const caller = { email: 'a@example.com', isKeeper: false, role: KEEPER_ROLE }

describe('an endpoint', () => {
  const seen: unknown[] = []
  const made = endpoint({
    access: 'colleague',
    params: object({ id: pipe(string(), trim()), count: number() }),
    run: (_host, params, who) => {
      seen.push(params, who.email)
      return { done: params.count }
    },
  })
  const answer = (params: unknown) => made.answer({} as Host, caller, params)

  it('runs with parameters as they were checked and tidied, and nothing else that came along', () => {
    expect(answer({ id: ' x ', count: 2, more: 'unasked' })).toEqual({ ok: true, value: { done: 2 } })
    expect(seen).toEqual([{ id: 'x', count: 2 }, 'a@example.com'])
  })

  it.each([undefined, null, [], 'text', {}, { id: 1, count: 2 }, { id: 'x', count: '2' }, { id: 'x' }])(
    'does not run with %j, and says what is wrong',
    (params) => {
      const before = seen.length
      const refused = answer(params)
      expect(refused).toEqual({ ok: false, error: expect.any(String) })
      expect(seen).toHaveLength(before)
    },
  )

  it('writes only where it says so, and is open to whom it says', () => {
    expect([made.writes, made.access]).toEqual([false, 'colleague'])
    const writing = endpoint({ access: 'manager', writes: true, params: object({}), run: () => null })
    expect([writing.writes, writing.access]).toEqual([true, 'manager'])
  })

  it('lets an error of the work pass', () => {
    const broken = endpoint({
      access: 'anyone',
      params: object({}),
      run: () => {
        throw new Error('broken')
      },
    })
    expect(() => broken.answer({} as Host, caller, {})).toThrow('broken')
  })
})

describe('the day of the register', () => {
  const run = new RegisterHere()
  const dayAt = (iso: string, timeZone: string) => {
    run.google.clock.set(iso)
    return run.run(({ clock }) => registerDay(clock, { timeZone }))
  }

  it.each([
    ['2026-11-21T15:59:00Z', 'Asia/Shanghai', '2026-11-21', 23],
    ['2026-11-21T16:01:00Z', 'Asia/Shanghai', '2026-11-22', 0],
    ['2026-11-21T00:30:00Z', 'Asia/Shanghai', '2026-11-21', 8],
    ['2026-11-21T04:30:00Z', 'America/New_York', '2026-11-20', 23],
    ['2026-12-31T23:30:00Z', 'Europe/London', '2026-12-31', 23],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01', 0],
  ])('at %s in %s is %s, %i o’clock', (iso, zone, day, hour) => {
    expect(dayAt(iso, zone)).toEqual({ day, hour })
  })
})
