import { fittingOptions } from '../../../sidebar/ui/choice-list'

const options = [
  { value: '潜在客户', label: '潜在客户', words: ['Potential', 'Prospect'] },
  { value: '现有客户', label: '现有客户', words: ['Existing'] },
  { value: 'VIP', label: 'VIP' },
]
const labels = (typed: string) => fittingOptions(options, typed).map(({ label }) => label)

describe('the options of a drop-down', () => {
  it('are all there before anything is typed', () => {
    expect(labels('')).toHaveLength(3)
  })

  it('are found by a part of their name, those that begin with it first', () => {
    expect(labels('客户')).toEqual(['潜在客户', '现有客户'])
    expect(labels('现')).toEqual(['现有客户'])
  })

  it('are found by other words for them, without case and width', () => {
    expect(labels('prosp')).toEqual(['潜在客户'])
    expect(labels('ｖｉｐ')).toEqual(['VIP'])
  })

  it('are none where nothing fits', () => {
    expect(labels('xyz')).toEqual([])
  })
})
