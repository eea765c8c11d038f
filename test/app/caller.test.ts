import { attentionEndpoints } from '../../src/app/attention'
import { KnownCaller } from '../../src/app/caller'
import { runsAsKeeper } from '../../src/app/keeper'
import type { Feature } from '../../src/host/feature'
import { COLLEAGUE, KEEPER, RegisterHere } from '../support/register-here'

const callerIn = (run: RegisterHere, as: string) =>
  run.run((host) => {
    const { email, isKeeper, role } = new KnownCaller(host)
    return { email, isKeeper, manages: role.manages, mayEdit: role.mayEdit }
  }, as)
const assign = (run: RegisterHere, person: string, role: string) =>
  run.keeper.paste('设置!A4', [[person, role]])

describe('the caller', () => {
  it('is the administrator by address, whatever Settings says', () => {
    const run = new RegisterHere()
    assign(run, KEEPER, '财务')
    expect(callerIn(run, KEEPER)).toEqual({ email: KEEPER, isKeeper: true, manages: true, mayEdit: ['*'] })
  })

  it('is the administrator whatever the case of the address', () => {
    const run = new RegisterHere()
    run.store((store) => store.saveConfig({ keeper: KEEPER.toUpperCase() }))
    expect(callerIn(run, KEEPER).isKeeper).toBe(true)
    expect(run.run((host) => runsAsKeeper(host))).toBe(true)
  })

  it('may edit everything and manage nothing as long as nobody has a role', () => {
    expect(callerIn(new RegisterHere(), COLLEAGUE)).toEqual({
      email: COLLEAGUE,
      isKeeper: false,
      manages: false,
      mayEdit: ['*'],
    })
  })

  it('has the role Settings gives, and none where only others have one', () => {
    const run = new RegisterHere()
    assign(run, 'Other@example.com', '经理')
    expect(callerIn(run, COLLEAGUE)).toMatchObject({ manages: false, mayEdit: [] })
    assign(run, COLLEAGUE.toUpperCase(), '经理')
    expect(callerIn(run, COLLEAGUE)).toMatchObject({ manages: true, mayEdit: ['*'] })
  })

  it('of another domain, whom Google does not name, has no role and is nobody’s administrator', () => {
    const run = new RegisterHere()
    assign(run, COLLEAGUE, '经理')
    const nobody = run.run((host) => {
      const session = { ...host.session, email: () => '' }
      const { isKeeper, role } = new KnownCaller({ ...host, session })
      return [isKeeper, role.manages, role.mayEdit]
    })
    expect(nobody).toEqual([false, false, []])
  })

  it('may do everything where no register is set up', () => {
    const run = new RegisterHere()
    run.arrange({ deleteSheet: { sheetId: run.store((store) => store.config()!.systemSheets.config) } })
    expect(callerIn(run, COLLEAGUE)).toMatchObject({ isKeeper: true, manages: true })
    expect(run.run((host) => runsAsKeeper(host))).toBe(false)
  })

  it('is asked of Google only when somebody wants to know, and Settings read only for those who are not the administrator', () => {
    const run = new RegisterHere()
    run.run((host) => new KnownCaller(host))
    expect(run.google.executions.at(-1)!.calls).toBe(0)
    callerIn(run, KEEPER)
    const keeper = run.google.executions.at(-1)!.calls
    callerIn(run, COLLEAGUE)
    expect(run.google.executions.at(-1)!.calls).toBeGreaterThan(keeper)
  })
})

describe('what needs attention', () => {
  const line = (id: string) => ({ id, text: id, button: 'open', opens: { screen: 'today' } })
  const feature = (id: string, attention?: Feature['attention']): Feature => ({
    id,
    endpoints: {},
    ...(attention ? { attention } : {}),
  })
  const lines = (run: RegisterHere, features: Feature[]) =>
    run.run((host) => attentionEndpoints(features)['today.lines'].answer(host, new KnownCaller(host), {}))

  it('are the lines of all features in their order; one that fails is logged and leaves its lines out', () => {
    const run = new RegisterHere()
    const broken = () => {
      throw new Error('cannot count')
    }
    const answer = lines(run, [
      feature('a', () => [line('a1'), line('a2')]),
      feature('b'),
      feature('c', broken),
      feature('d', () => [line('d1')]),
    ])
    expect(answer).toEqual({ ok: true, value: [line('a1'), line('a2'), line('d1')] })
    expect(run.log()).toContain('attention c')
    expect(run.log()).toContain('cannot count')
  })

  it('is asked in the reader’s language, of the one who reads', () => {
    const run = new RegisterHere()
    run.google.person(KEEPER).locale = 'en'
    const told = lines(run, [feature('a', (_host, caller, locale) => [line(`${caller.email} ${locale}`)])])
    expect(told).toMatchObject({ value: [{ id: `${KEEPER} en` }] })
  })
})
