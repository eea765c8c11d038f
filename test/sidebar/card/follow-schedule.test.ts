import { nextAskMs } from '../../../sidebar/features/card/follow-schedule'

const following = { hidden: false, pinned: false, leftAt: undefined }

describe('following the selected row', () => {
  it('asks every two seconds for twenty after the focus was lost, then every ten', () => {
    expect(nextAskMs({ ...following, leftAt: 1000 }, 1000)).toBe(2000)
    expect(nextAskMs({ ...following, leftAt: 1000 }, 20_999)).toBe(2000)
    expect(nextAskMs({ ...following, leftAt: 1000 }, 21_000)).toBe(10_000)
  })

  it('asks seldom while the person is in the sidebar', () => {
    expect(nextAskMs(following, 5000)).toBe(10_000)
  })

  it('asks nothing while the page is hidden or the card pinned', () => {
    expect(nextAskMs({ ...following, hidden: true, leftAt: 0 }, 1)).toBeUndefined()
    expect(nextAskMs({ ...following, pinned: true, leftAt: 0 }, 1)).toBeUndefined()
  })
})
