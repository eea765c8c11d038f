import fc from 'fast-check'
import { ownHanReader } from '../../../src/register/search/han-tables'
import {
  type Spelling,
  soundOf,
  soundPattern,
  spellingMatch,
  spellingOf,
} from '../../../src/register/search/spelling'

const spelled = (text: string): Spelling => spellingOf(ownHanReader(), text)
const usual = (text: string) =>
  spelled(text)
    .ways.map(([way]) => way)
    .join(' ')

/** The part of a text that fits. */
function matched(text: string, word: string): string | undefined {
  const spelling = spelled(text)
  const found = spellingMatch(spelling, word)
  return found && text.slice(spelling.starts[found.from], spelling.ends[found.to - 1])
}

describe('the spelling of a name', () => {
  test.each([
    ['张三', 'zhang san'],
    ['單雄信', 'shan xiong xin'],
    ['解缙', 'xie jin'],
    ['欧阳锋', 'ou yang feng'],
    ['尉迟恭', 'yu chi gong'],
    ['解放印刷厂', 'jie fang yin shua chang'],
    ['Ann O’Neil', 'ann o neil'],
    ['上海ABC贸易有限公司', 'shang hai abc mao yi you xian gong si'],
    ['张三 8', 'zhang san 8'],
    ['…', ''],
  ])('of %s is “%s” (D3)', (text, spelling) => {
    expect(usual(text)).toBe(spelling)
  })
})

describe('what is typed', () => {
  test.each([
    ['张三', 'zs'],
    ['张三', 'zhangsan'],
    ['张三', 'zhangs'],
    ['张三', 'zsan'],
    ['张三', 'zhs'],
    ['张三', 'zh'],
    ['赵顺', 'zs'],
    ['赵顺', 'zhsh'],
    ['欧阳锋', 'oyf'],
    ['欧阳锋', 'ouyangf'],
    ['单雄信', 'sxx'],
    ['单雄信', 'dxx'],
    ['曾巩', 'zenggong'],
    ['曾巩', 'cenggong'],
    ['吕布', 'lvbu'],
    ['吕布', 'lubu'],
    ['吕布', 'lyubu'],
    ['張三', 'zs'],
    ['John Smith', 'js'],
    ['John Smith', 'jsmith'],
    ['张san', 'zhangsan'],
    ['西安', 'xian'],
  ])('finds %s by %s (D3)', (text, word) => {
    expect(matched(text, word)).toBeDefined()
  })

  test.each([
    ['张三', 'zt'],
    ['张三', 'zhangsanx'],
    ['张三', 'ang'],
    ['张三', 'hs'],
    ['张三', 'sz'],
    ['𠮷', 'ji'],
  ])('does not find %s by %s', (text, word) => {
    expect(matched(text, word)).toBeUndefined()
  })

  test('marks the characters that fit, wherever they stand', () => {
    expect(matched('张家口阿尔普尔户外', 'aep')).toBe('阿尔普')
    expect(matched('张建国', 'jg')).toBe('建国')
    expect(matched('王 小明', 'xiaom')).toBe('小明')
  })

  test.each([
    ['zs', true],
    ['zhs', true],
    ['zhangs', false],
    ['zsan', false],
    ['z', true],
  ])('%s is initials alone: %s', (word, initials) => {
    expect(spellingMatch(spelled('张三'), word)?.initials).toBe(initials)
  })
})

describe('laws of spelling', () => {
  const name = fc
    .array(fc.constantFrom(...'张王李赵欧阳单曾建国明华丽敏吕绿重庆长'), { minLength: 2, maxLength: 6 })
    .map((signs) => signs.join(''))

  test('every name is found by any beginnings of its syllables, from any character on', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
        fc.nat(5),
        (text, cuts, skip) => {
          const from = skip % text.length
          const word = spelled(text)
            .ways.slice(from)
            .map(([way = ''], place) => way.slice(0, 1 + ((cuts[place] ?? 0) % way.length)))
            .join('')
          expect(matched(text, word)).toBeDefined()
        },
      ),
    )
  })

  test('whatever fits stays found when its last letter is taken away', () => {
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z]{2,6}$/), (text, word) => {
        if (matched(text, word) !== undefined) expect(matched(text, word.slice(0, -1))).toBeDefined()
      }),
    )
  })

  test('the quick pattern finds what the exact comparison finds', () => {
    const letters = fc.stringMatching(/^[acghijlmnosuwyz]{1,5}$/)
    fc.assert(
      fc.property(name, letters, (text, word) => {
        const quick = soundPattern(word).test(soundOf(spelled(text)))
        expect([text, word, quick]).toEqual([text, word, matched(text, word) !== undefined])
      }),
      { numRuns: 2000 },
    )
  })
})
