import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { hanTables, ownHanReader } from '../../../src/register/search/han-tables'

const decoder = new TextDecoder('gb18030')
/** The characters of GB 2312, level 1 and 2, but for the parts of characters among them. */
const standard = Array.from({ length: 72 }, (_, row) =>
  Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
)
  .flat()
  .filter((sign) => /^\p{Script=Han}$/u.test(sign))

describe('the readings of characters', () => {
  test('are those of a dictionary for every character of the national standard (D3)', () => {
    const reader = ownHanReader()
    const wrong = standard.filter((sign) => {
      const known = reader.sign(sign)
      return known && known.readings[0] !== pinyin(sign, { toneType: 'none', v: true })
    })
    expect(wrong).toEqual([])
    const unknown = standard.filter((sign) => reader.sign(sign) === undefined)
    expect(unknown.length).toBeLessThan(35)
    expect(unknown.join('')).not.toMatch(/[王李张刘陈]/)
  })

  test('carry the tone', () => {
    const known = standard.filter((sign) => ownHanReader().sign(sign))
    const wrong = known.filter(
      (sign) =>
        ownHanReader().sign(sign)?.toned !== pinyin(sign, { toneType: 'num', v: true }).replace('0', '5'),
    )
    expect(wrong).toEqual([])
  })

  test('cover characters of given names beyond the standard', () => {
    const readings = [...'堃喆垚珺玥祎赟㛃'].map((sign) => ownHanReader().sign(sign)?.readings[0])
    expect(readings).toEqual(['kun', 'zhe', 'yao', 'jun', 'yue', 'yi', 'yun', 'jie'])
  })

  test.each([
    ['乐', ['le', 'yue', 'lao']],
    ['曾', ['ceng', 'zeng']],
    ['单', ['dan', 'shan', 'chan']],
    ['行', ['xing', 'hang', 'heng']],
    ['重', ['zhong', 'chong']],
    ['吕', ['lv']],
  ])('of %s are %j, the usual one first', (sign, readings) => {
    expect(ownHanReader().sign(sign)?.readings).toEqual(readings)
  })

  test('are those of the simplified character for a traditional one', () => {
    expect(ownHanReader().sign('張')?.toned).toBe('zhang1')
    expect(ownHanReader().sign('歐')?.toned).toBe('ou1')
  })

  test('are none for what is no Chinese character', () => {
    expect(['a', '1', '', '。', 'あ', '𠮷'].map((sign) => ownHanReader().sign(sign))).toEqual(
      Array(6).fill(undefined),
    )
  })
})

describe('strokes', () => {
  test.each([
    ['丁', 2],
    ['王', 4],
    ['李', 7],
    ['张', 7],
    ['欧', 8],
    ['诸', 10],
    ['魏', 17],
  ])('of %s are %i', (sign, count) => {
    expect(ownHanReader().sign(sign)?.strokes).toBe(count)
  })

  test('are known for every one of the hundred commonest surnames, as the mainland counts them', () => {
    const byStrokes: Record<number, string> = {
      2: '丁',
      3: '于马万',
      4: '王孔毛方尹文',
      5: '冯叶卢田石史白龙',
      6: '刘朱许孙江汤任乔',
      7: '李张陈杨吴何宋沈苏余杜汪邹陆邱邵',
      8: '周林罗郑金孟武易范',
      9: '赵胡钟侯段贺姚姜',
      10: '徐高郭唐袁夏陶钱秦贾顾',
      11: '黄梁曹萧',
      12: '程董韩曾蒋谢傅彭',
    }
    const counted = Object.entries(byStrokes).flatMap(([count, signs]) =>
      [...signs].map((sign) => [sign, Number(count), ownHanReader().sign(sign)?.strokes]),
    )
    expect(counted.filter(([, wanted, strokes]) => wanted !== strokes)).toEqual([])
  })
})

describe('simplified writing', () => {
  test('is that of OpenCC for every character of the basic block', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    const wrong: string[] = []
    for (let code = 0x4e00; code < 0x9fa6; code++) {
      const sign = String.fromCodePoint(code)
      const simple = convert(sign)
      if (simple.length === 1 && ownHanReader().simplified(sign) !== simple) wrong.push(sign)
    }
    expect(wrong).toEqual([])
  })

  test('leaves everything else as it is, and done twice is done once', () => {
    const { simplified } = ownHanReader()
    expect(simplified('張三 Zhang 123 。')).toBe('张三 Zhang 123 。')
    expect(simplified(simplified('歐陽脩'))).toBe(simplified('歐陽脩'))
    expect(simplified('𠮷野家')).toBe('𠮷野家')
  })

  test('costs the script less than sixty thousand bytes together with the readings', () => {
    const bytes = Buffer.byteLength(hanTables.readings) + Buffer.byteLength(hanTables.variants)
    expect(bytes).toBeLessThan(60_000)
  })
})
