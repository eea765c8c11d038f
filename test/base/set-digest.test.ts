import fc from 'fast-check'
import { isDigest, SetDigest } from '../../src/base/set-digest'

const digest = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum.add(text), new SetDigest()).toString()
const texts = fc.array(fc.string(), { maxLength: 12 })

describe('SetDigest', () => {
  it('is the same in every order', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = given
          .map((text) => ({ text, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ text }) => text)
        expect(digest(shuffled)).toBe(digest(given))
      }),
    )
  })

  it('follows texts that come and go, as if they had never been there', () => {
    fc.assert(
      fc.property(texts, texts, (stay, go) => {
        const sum = new SetDigest()
        for (const text of [...stay, ...go]) sum.add(text)
        for (const text of go) sum.remove(text)
        expect(sum.toString()).toBe(digest(stay))
      }),
    )
  })

  it('goes on where a written one left off', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const sum = new SetDigest(digest(before))
        for (const text of after) sum.add(text)
        expect(sum.toString()).toBe(digest([...before, ...after]))
      }),
    )
  })

  it('tells a changed text from the one it was, and a text twice from once', () => {
    const seen = new Set<string>()
    for (let index = 0; index < 20_000; index++) seen.add(digest([`客户${index}`, '公司']))
    expect(seen.size).toBe(20_000)
    expect(digest(['a', 'a'])).not.toBe(digest(['a']))
    expect(digest(['ab'])).not.toBe(digest(['a', 'b']))
    expect(digest([''])).not.toBe(digest([]))
  })

  it('is written in one form, which it knows again', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(isDigest(digest(given))).toBe(true)
        expect(new SetDigest(digest(given)).toString()).toBe(digest(given))
      }),
    )
  })

  it.each(['', 'abc', '0123456789abcdef', '0123456789ABCDEF-1', '0123456789abcdef-', '0123456789abcdef-1 '])(
    'does not take %j for one',
    (text) => {
      expect(isDigest(text)).toBe(false)
      expect(() => new SetDigest(text)).toThrow('No digest')
    },
  )
})
