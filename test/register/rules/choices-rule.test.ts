import fc from 'fast-check'
import { joinLabels, labelsOf, readChoices } from '../../../src/register/rules/choices-rule'

const WAYS = [
  { label: '电话', synonyms: ['phone', '手机'] },
  { label: '微信', synonyms: ['WeChat'] },
  { label: '邮件', synonyms: ['email'] },
]

describe('readChoices', () => {
  it.each([
    ['电话, 微信', '电话, 微信'],
    ['电话，微信', '电话, 微信'],
    ['电话、微信', '电话, 微信'],
    ['电话；微信', '电话, 微信'],
    ['电话|微信', '电话, 微信'],
    ['电话\n微信', '电话, 微信'],
    ['微信,电话', '微信, 电话'],
    ['电话,,微信,', '电话, 微信'],
    ['手机, 电话, PHONE, wechat', '电话, 微信'],
    ['Ｗｅｃｈａｔ', '微信'],
    [' 邮件 ', '邮件'],
  ])('writes %j as %j: order kept, doubles dropped (B2)', (value, labels) => {
    expect(readChoices(WAYS, value)).toEqual({ value: labels })
  })

  it('names those that are not on the list and leaves all as they are (B2)', () => {
    expect(readChoices(WAYS, '电话，传真、信件')).toEqual({
      value: '电话，传真、信件',
      fault: { reason: 'choices-unknown', unknown: ['传真', '信件'], allowed: ['电话', '微信', '邮件'] },
    })
    expect(readChoices(WAYS, '，')).toMatchObject({ value: '，', fault: { unknown: [] } })
    expect(readChoices(WAYS, 7)).toMatchObject({ value: 7, fault: { unknown: ['7'] } })
  })

  it('keeps a label together that has a separator in itself', () => {
    const choices = [{ label: '电话、微信' }, { label: '邮件' }]
    expect(readChoices(choices, '电话、微信')).toEqual({ value: '电话、微信' })
    const both = readChoices(choices, '邮件, 电话、微信')
    expect(both).toEqual({ value: '邮件, 电话、微信' })
    expect(readChoices(choices, both.value)).toEqual(both)
  })

  it.each([
    ['VIP，老客户', 'VIP, 老客户'],
    ['VIP, vip', 'VIP'],
    ['喜欢 白茶、  不吃辣', '喜欢 白茶, 不吃辣'],
    ['，', '，'],
    [2026, 2026],
  ])('takes free words where there is no list: %j is %j', (value, tags) => {
    expect(readChoices([], value)).toEqual({ value: tags })
  })

  it('leaves a text alone that no cell holds', () => {
    const long = 'a,'.repeat(25_001)
    expect(readChoices([], long)).toEqual({ value: long, fault: { reason: 'too-long', limit: 50_000 } })
  })

  it('holds 5,000 tags and says each once', () => {
    const tags = Array.from({ length: 5000 }, (_, index) => `t${index}`)
    const { value } = readChoices([], [...tags, ...tags].slice(0, 7000).join('、'))
    expect(labelsOf(value)).toEqual(tags)
  })
})

describe('joinLabels', () => {
  const words = fc.array(fc.constantFrom('电话', '微信', 'VIP', 'vip', '白茶', 'a b'), { maxLength: 12 })

  it('is what labelsOf takes apart', () => {
    fc.assert(
      fc.property(words, (labels) => {
        const joined = joinLabels(labels)
        expect(joinLabels(labelsOf(joined))).toBe(joined)
      }),
    )
  })

  it('keeps the first of those that say the same, in their order', () => {
    fc.assert(
      fc.property(words, (labels) => {
        const kept = labelsOf(joinLabels(labels))
        const firsts = labels.filter(
          (label, index) =>
            labels.findIndex((other) => other.toLowerCase() === label.toLowerCase()) === index,
        )
        expect(kept).toEqual(firsts)
      }),
    )
  })
})
