import { readYesNo } from '../../../src/register/rules/yes-no-rule'

describe('readYesNo', () => {
  it.each([
    ...[
      true,
      'TRUE',
      'true',
      'Yes',
      'y',
      '是',
      '是的',
      '有',
      '对',
      '√',
      '✓',
      '✔️',
      '☑',
      1,
      '1',
      '１',
      ' 是 ',
      'ON',
    ],
  ])('takes %j for yes', (value) => {
    expect(readYesNo(value)).toEqual({ value: true })
  })

  it.each([
    ...[false, 'FALSE', 'no', 'N', '否', '无', '没有', '不', '×', '✗', 'x', '☐', 0, '0', '０', '否。', 'off'],
  ])('takes %j for no', (value) => {
    expect(readYesNo(value)).toEqual({ value: false })
  })

  it.each([2, -1, '也许', 'maybe', '是否', '？', 'yesno', '是'.repeat(50)])(
    'leaves %.10j as it is and says that it is neither',
    (value) => {
      expect(readYesNo(value)).toEqual({ value, fault: { reason: 'yes-no-form' } })
    },
  )
})
