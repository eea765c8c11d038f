import { once } from '../../base/once'

/** What is known of Chinese characters, as one text each: large, so only the server carries them and hands them on. */
export interface HanTables {
  /** As `HAN_READINGS`. */
  readonly readings: string
  /** As `HAN_VARIANTS`. */
  readonly variants: string
}

/** What is known of one character in a name. */
export interface HanSign {
  /** Usual reading with its tone: `zhang1`. */
  readonly toned: string
  /** Readings without tone, the usual first. */
  readonly readings: readonly string[]
  /** The readings, then the character itself, simplified. */
  readonly ways: readonly string[]
  /** 0 where nobody counted. */
  readonly strokes: number
}

/** Reads Chinese characters. Nothing is worked out before it is first asked for. */
export interface HanReader {
  /** Every traditional character as its simplified one. */
  readonly simplified: (text: string) => string
  /** Undefined for what is no Chinese character, or one that nobody knows. */
  readonly sign: (sign: string) => HanSign | undefined
}

/** Characters in names and firms that are read in more than one way, by the reading that is less usual. */
const OTHER_READINGS = `yue乐 lao乐 hang行 heng行 zhang长 chong重 zhao朝 zeng曾 shan单 chan单 qiu仇 xie解 zha查 ge盖
 miao缪 mou缪牟 ou区 piao朴 zhai翟 di翟 cheng盛 zang藏 zhuan传 tan弹覃 tiao调 du都 wu恶 fo佛 guan冠观 huan还 hui会
 jiang降强 jue角觉 jin劲 ka卡 kong空 qiang强 qu曲区 se塞 sha厦 shen沈 xing省 dan石 shi识 su宿 xiu宿 xiang相巷 xiao校
 xing兴 xuan旋 zai载 zha扎 zhuo着 zheng正 yun员 lu六绿露 gou句 shao召 she折 yu尉於 ben奔贲 bi秘 po繁 bo薄柏伯 bao薄
 nai能 qin覃 hua华 zhong种 chong种 zhai祭 ye叶 xi郗 chi郗 hao号镐 he和合 huo和 jia家贾 gu贾 ju车 kuai会 la落 lao落
 le了勒 lei勒 liao了 mei没 mo万没 na那 ni呢 nuo娜 na娜 nu女 pi否 ping冯 feng冯 qi奇其 ji奇其 quan券 ruo若 re若
 shuai率 lv率 shuo说数 shu数 shui说 tuo拓 wan万 wei尾尉 yi尾 xia夏虾 xu畜 yan燕咽 yao要钥 yin殷 zhe折 zhuang幢 zu足`

/** A reader over these tables. */
export function hanReader(tables: HanTables): HanReader {
  const signs = once(() => signsOf(tables.readings))
  const simple = once(() => variantsOf(tables.variants))
  // One pass for the few texts that have such a character; a function for each character of all texts takes ten times as long.
  const traditional = once(() => new RegExp(`[${[...simple().keys()].join('')}]`, 'g'))
  const simplified = (text: string) =>
    simple().size === 0 ? text : text.replace(traditional(), (sign) => simple().get(sign) ?? sign)
  return { simplified, sign: (sign) => signs().get(sign) ?? signs().get(simple().get(sign) ?? '') }
}

function variantsOf(pairs: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < pairs.length; at += 2) found.set(pairs.charAt(at), pairs.charAt(at + 1))
  return found
}

function signsOf(table: string): ReadonlyMap<string, HanSign> {
  const found = new Map<string, HanSign>()
  let toned = ''
  for (const [, reading, strokes, together = ''] of table.matchAll(/([a-z]+\d)|(\d+)(\p{Script=Han}+)/gu)) {
    if (reading !== undefined) toned = reading
    else
      for (const sign of together) {
        const plain = toned.slice(0, -1)
        found.set(sign, { toned, readings: [plain], ways: [plain, sign], strokes: Number(strokes) })
      }
  }
  for (const [, reading = '', together = ''] of OTHER_READINGS.matchAll(/([a-z]+)(\p{Script=Han}+)/gu))
    for (const sign of together) addReading(found, sign, reading)
  return found
}

function addReading(signs: Map<string, HanSign>, sign: string, reading: string): void {
  const known = signs.get(sign)
  if (!known || known.readings.includes(reading)) return
  const readings = [...known.readings, reading]
  signs.set(sign, { ...known, readings, ways: [...readings, sign] })
}
