import { clipboardText } from '../../../sidebar/ui/copy-text'

describe('what lands in the clipboard', () => {
  it('has no invisible signs and no outer spaces', () => {
    expect(clipboardText(' \u200b13977413962\u202c ')).toBe('13977413962')
  })

  it('keeps what belongs to the text', () => {
    expect(clipboardText('张 三\n𠮷')).toBe('张 三\n𠮷')
  })
})
