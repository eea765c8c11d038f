import { choiceLabel } from '../../../src/register/rules/choice-rule'
import { GENDER } from '../../support/field-of-kind'

describe('choiceLabel', () => {
  it.each([
    ['男', '男'],
    ['M', '男'],
    ['m', '男'],
    ['Ｍ', '男'],
    [' 先生 ', '男'],
    ['f', '女'],
    ['女士', '女'],
  ])('takes %j for %j', (value, label) => {
    expect(choiceLabel(GENDER, value)).toBe(label)
  })

  it.each(['未知', '', '男女', '?', 1, true])('leaves %j alone', (value) => {
    expect(choiceLabel(GENDER, value)).toBeUndefined()
  })

  it('prefers a label to a synonym of another choice', () => {
    const choices = [{ label: 'Lead', synonyms: ['Hot'] }, { label: 'Hot' }]
    expect(choiceLabel(choices, 'hot')).toBe('Hot')
  })

  it('prefers the very label among labels that differ only in case', () => {
    expect(choiceLabel([{ label: 'A' }, { label: 'a' }], 'a')).toBe('a')
  })

  it('knows a list of signs only by the signs themselves', () => {
    const stars = [{ label: '★' }, { label: '…' }]
    expect(choiceLabel(stars, '…')).toBe('…')
    expect(choiceLabel(stars, '!')).toBeUndefined()
  })

  it('understands numbers as labels', () => {
    expect(choiceLabel([{ label: '1' }, { label: '2' }], 2)).toBe('2')
  })
})
