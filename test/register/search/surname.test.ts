import { pinyin } from 'pinyin-pro'
import { ownHanReader } from '../../../src/register/search/han-tables'
import { chineseName } from '../../../src/register/search/surname'

const parted = (name: string) => chineseName(ownHanReader(), name)
const spelled = (name: string) =>
  parted(name)
    ?.readings.map((reading) => reading.slice(0, -1))
    .join(' ')

describe('surnames', () => {
  test.each([
    ['单雄信', 'shan4'],
    ['仇英', 'qiu2'],
    ['解缙', 'xie4'],
    ['曾国藩', 'zeng1'],
    ['任正非', 'ren2'],
    ['查良镛', 'zha1'],
    ['盖叫天', 'ge3'],
    ['缪荃孙', 'miao4'],
    ['区寄', 'ou1'],
    ['朴树', 'piao2'],
    ['乐嘉', 'yue4'],
    ['種師道', 'chong2'],
  ])('of %s is read %s (C7)', (name, reading) => {
    expect(parted(name)?.readings).toEqual([reading])
  })

  test.each([
    ['尉迟恭', '尉迟', ['yu4', 'chi2']],
    ['万俟卨', '万俟', ['mo4', 'qi2']],
    ['欧阳修', '欧阳', ['ou1', 'yang2']],
    ['歐陽脩', '歐陽', ['ou1', 'yang2']],
    ['司马相如', '司马', ['si1', 'ma3']],
    ['诸葛亮', '诸葛', ['zhu1', 'ge3']],
    ['上官婉儿', '上官', ['shang4', 'guan1']],
    ['夏侯惇', '夏侯', ['xia4', 'hou2']],
    ['长孙无忌', '长孙', ['zhang3', 'sun1']],
  ])('of two characters: %s is %s (C7)', (name, surname, readings) => {
    expect(parted(name)).toEqual({ surname, given: name.slice(2), readings })
  })

  test('of one character is taken where nothing follows a pair', () => {
    expect(parted('欧阳')).toMatchObject({ surname: '欧', given: '阳' })
    expect(parted('东方')).toMatchObject({ surname: '东', given: '方' })
  })

  test('is parted from a given name across the space that two characters are written with', () => {
    expect(parted('张 三')).toMatchObject({ surname: '张', given: '三' })
    expect(parted('张\u3000三')).toMatchObject({ surname: '张', given: '三' })
  })

  test.each([
    '阿尔普尔户外',
    '解放印刷厂',
    '中国银行',
    'Ann Lee',
    '张',
    '',
    '123',
    '单店',
    '曾记酒店',
    'A张',
  ])('is none in “%s”', (name) => {
    expect(parted(name)).toBeUndefined()
  })

  test('is read as a dictionary of surnames reads it', () => {
    const signs =
      '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍'
    const different = [...signs].filter(
      (sign) => spelled(`${sign}明`) !== pinyin(sign, { mode: 'surname', toneType: 'none', v: true }),
    )
    expect(different).toEqual([])
  })
})
