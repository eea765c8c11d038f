import type { HanReader } from './han-reader'

/** Surnames of one character that are read otherwise than the character alone. */
const SINGLE = `yue4乐 qiu2仇 lu4六 ou1区 shan4单 gou1句 shao4召 yun4员 she2折 yu1於 zeng1曾 piao2朴 zha1查 mu4牟 ge3盖
 po2繁 miao4缪 nai4能 bo2薄 xie4解 qie4郄 xi1郗 du1都 chong2种 bi4秘 he4黑 qin2覃 xian3洗冼 zhai4祭 ning4宁 hua4华 ying1应
 yan1燕 nie4乜 zhai2翟 ren2任 ji3纪 wei3隗 guo1过 she4佘`
/** Surnames of two characters, with their reading where it is not that of the characters. */
const DOUBLE = `欧阳 上官 司马 诸葛 夏侯 东方 皇甫 公孙 令狐 慕容 司徒 司空 司寇 端木 南宫 西门 轩辕 钟离 宇文 呼延 赫连
 濮阳 淳于 申屠 太史 太叔 公冶 公羊 公良 公西 仲孙 百里 东郭 南门 羊舌 微生 梁丘 左丘 闾丘 谷梁 宰父 夹谷 亓官 漆雕 壤驷
 巫马 闻人 独孤 拓跋 完颜 纳兰 叶赫 那拉 耶律 哥舒 贯丘 第五 颛孙 鲜于xian1yu2 尉迟yu4chi2 万俟mo4qi2 长孙zhang3sun1
 单于chan2yu2 澹台tan2tai2 子车zi3ju1 乐正yue4zheng4 令狐ling2hu2`
/** Words that stand at the end of what is not the name of a person. */
const FIRM =
  /(?:公司|集团|厂|店|行|所|院|会|社|局|部|中心|银行|酒店|宾馆|学校|大学|工作室|商贸|超市|有限|股份)$/

const PERSON = /^\p{Script=Han}{2,4}$/u
/** Four characters of two units each, with spaces around them. */
const LONGEST = 16

interface Surnames {
  readonly single: ReadonlyMap<string, string>
  readonly double: ReadonlyMap<string, readonly string[]>
}

let known: Surnames | undefined
const surnames = (): Surnames => {
  known ??= { single: singles(), double: doubles() }
  return known
}

function singles(): ReadonlyMap<string, string> {
  const groups = [...SINGLE.matchAll(/([a-z]+\d)(\p{Script=Han}+)/gu)]
  return new Map(groups.flatMap(([, reading = '', signs = '']) => [...signs].map((sign) => [sign, reading])))
}

function doubles(): ReadonlyMap<string, readonly string[]> {
  const entries = [...DOUBLE.matchAll(/(\p{Script=Han}{2})([a-z0-9]*)/gu)]
  return new Map(entries.map(([, signs = '', readings = '']) => [signs, readings.match(/[a-z]+\d/g) ?? []]))
}

/** A Chinese name in two, with the reading of the surname, tones included: `单` → `['shan4']`. */
export interface ChineseName {
  readonly surname: string
  readonly given: string
  /** `''` for a character that nobody knows. */
  readonly readings: readonly string[]
}

/**
 * Parts the name of a Chinese person (2 to 4 characters; traditional ones are understood) into surname and given name.
 * Undefined for firms and for other names. A surname of two characters is taken as such where a given name follows it.
 */
export function chineseName(reader: HanReader, name: string): ChineseName | undefined {
  if (name.length > LONGEST) return undefined
  const text = name.replace(/\s/g, '')
  if (!PERSON.test(text)) return undefined
  const simplified = reader.simplified(text)
  if (FIRM.test(simplified)) return undefined
  const [signs, simple] = [[...text], [...simplified]]
  const pair = surnames().double.get(simple.slice(0, 2).join(''))
  const length = pair && signs.length > 2 ? 2 : 1
  const readings = simple.slice(0, length).map((sign, place) => {
    const written = signs[place] ?? ''
    const { single } = surnames()
    const own = length === 2 ? pair?.[place] : (single.get(written) ?? single.get(sign))
    return own ?? reader.sign(written)?.toned ?? ''
  })
  return { surname: signs.slice(0, length).join(''), given: signs.slice(length).join(''), readings }
}
