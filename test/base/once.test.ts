import { once } from '../../src/base/once'

describe('once', () => {
  it('makes nothing before it is asked, and only one thing after', () => {
    let made = 0
    const thing = once(() => ({ number: (made += 1) }))
    expect(made).toBe(0)
    expect(thing()).toBe(thing())
    expect(made).toBe(1)
  })

  it('keeps also what is nothing', () => {
    let asked = 0
    const nothing = once(() => {
      asked += 1
      return undefined
    })
    expect([nothing(), nothing(), asked]).toEqual([undefined, undefined, 1])
  })

  it('tries again after a failure', () => {
    let tries = 0
    const thing = once(() => {
      tries += 1
      if (tries === 1) throw new Error('not yet')
      return tries
    })
    expect(thing).toThrow('not yet')
    expect(thing()).toBe(2)
  })
})
