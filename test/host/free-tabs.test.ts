import fc from 'fast-check'
import { FreeTabs } from '../../src/host/free-tabs'

describe('names and ids of new tabs', () => {
  it('are free, whatever case others are written in', () => {
    const free = new FreeTabs([{ sheetId: 1, title: 'settings' }], 'seed')
    const tabs = [free.tab('Settings'), free.tab('Settings'), free.tab('Log')]
    expect(tabs.map(({ title }) => title)).toEqual(['Settings 2', 'Settings 3', 'Log'])
    expect(new Set([1, ...tabs.map(({ sheetId }) => sheetId)]).size).toBe(4)
  })

  it('have only signs that Google takes, and no more of them than it takes', () => {
    const free = new FreeTabs([], 'seed')
    expect(free.tab('A/B: [C]* \\ D?').title).toBe('A B C D')
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }), (wanted) => {
        const { title } = free.tab(wanted)
        expect(title).not.toMatch(/[[\]*?:/\\]/)
        expect([...title].length).toBeLessThanOrEqual(100)
      }),
      { seed: 5 },
    )
  })

  it('never meet an id that is taken', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const first = new FreeTabs([], seed).id()
        const taken = [first, first + 1].map((sheetId) => ({ sheetId, title: String(sheetId) }))
        expect(taken.map(({ sheetId }) => sheetId)).not.toContain(new FreeTabs(taken, seed).id())
      }),
      { seed: 5 },
    )
  })
})
