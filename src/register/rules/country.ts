import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import type { RecordValues } from '../value'
import type { RuleContext } from './rule-context'

/** ISO code, Chinese and English name and other writings of the countries that customers commonly come from. */
const COUNTRIES: readonly (readonly [code: string, zh: string, en: string, ...others: string[]])[] = [
  ['CN', '中国', 'China', '中国大陆', '大陆', '内地', '中國', 'Mainland China', 'PRC', '中华人民共和国'],
  ['HK', '中国香港', 'Hong Kong', '香港', 'Hong Kong SAR'],
  ['MO', '中国澳门', 'Macao', '澳门', 'Macau'],
  ['TW', '中国台湾', 'Taiwan', '台湾', '台灣', '臺灣'],
  ['US', '美国', 'United States', '美國', 'USA', 'America', 'United States of America'],
  ['CA', '加拿大', 'Canada'],
  ['GB', '英国', 'United Kingdom', '英國', 'UK', 'Great Britain', 'England'],
  ['IE', '爱尔兰', 'Ireland'],
  ['AU', '澳大利亚', 'Australia', '澳洲'],
  ['NZ', '新西兰', 'New Zealand'],
  ['JP', '日本', 'Japan'],
  ['KR', '韩国', 'South Korea', 'Korea', '南韩', '韓國', 'Republic of Korea'],
  ['SG', '新加坡', 'Singapore'],
  ['MY', '马来西亚', 'Malaysia'],
  ['TH', '泰国', 'Thailand'],
  ['VN', '越南', 'Vietnam'],
  ['ID', '印度尼西亚', 'Indonesia', '印尼'],
  ['PH', '菲律宾', 'Philippines'],
  ['IN', '印度', 'India'],
  ['AE', '阿联酋', 'United Arab Emirates', 'UAE'],
  ['SA', '沙特阿拉伯', 'Saudi Arabia', '沙特'],
  ['TR', '土耳其', 'Türkiye', 'Turkey'],
  ['RU', '俄罗斯', 'Russia'],
  ['DE', '德国', 'Germany', '德國', 'Deutschland'],
  ['FR', '法国', 'France', '法國'],
  ['IT', '意大利', 'Italy'],
  ['ES', '西班牙', 'Spain'],
  ['PT', '葡萄牙', 'Portugal'],
  ['NL', '荷兰', 'Netherlands', 'Holland'],
  ['BE', '比利时', 'Belgium'],
  ['CH', '瑞士', 'Switzerland'],
  ['AT', '奥地利', 'Austria'],
  ['SE', '瑞典', 'Sweden'],
  ['NO', '挪威', 'Norway'],
  ['DK', '丹麦', 'Denmark'],
  ['FI', '芬兰', 'Finland'],
  ['PL', '波兰', 'Poland'],
  ['BR', '巴西', 'Brazil'],
  ['MX', '墨西哥', 'Mexico'],
  ['ZA', '南非', 'South Africa'],
  ['CZ', '捷克', 'Czechia', 'Czech Republic'],
  ['HU', '匈牙利', 'Hungary'],
  ['GR', '希腊', 'Greece'],
  ['RO', '罗马尼亚', 'Romania'],
  ['UA', '乌克兰', 'Ukraine'],
  ['AR', '阿根廷', 'Argentina'],
  ['CL', '智利', 'Chile'],
  ['CO', '哥伦比亚', 'Colombia'],
  ['PE', '秘鲁', 'Peru'],
  ['EG', '埃及', 'Egypt'],
  ['NG', '尼日利亚', 'Nigeria'],
  ['KE', '肯尼亚', 'Kenya'],
  ['MA', '摩洛哥', 'Morocco'],
  ['IL', '以色列', 'Israel'],
  ['IR', '伊朗', 'Iran'],
  ['QA', '卡塔尔', 'Qatar'],
  ['KW', '科威特', 'Kuwait'],
  ['PK', '巴基斯坦', 'Pakistan'],
  ['BD', '孟加拉国', 'Bangladesh', '孟加拉'],
  ['LK', '斯里兰卡', 'Sri Lanka'],
  ['NP', '尼泊尔', 'Nepal'],
  ['MM', '缅甸', 'Myanmar', 'Burma'],
  ['KH', '柬埔寨', 'Cambodia'],
  ['LA', '老挝', 'Laos'],
  ['MN', '蒙古', 'Mongolia'],
  ['KZ', '哈萨克斯坦', 'Kazakhstan'],
]
const codes = once(
  () =>
    new Map(COUNTRIES.flatMap(([code, ...names]) => [code, ...names].map((name) => [foldText(name), code]))),
)

/** A country with its name as a drop-down shows it. */
export interface Country {
  readonly code: string
  readonly en: string
  readonly 'zh-CN': string
  readonly others: readonly string[]
}

/** The countries of the drop-down, the commonest first. */
export const countries = (): Country[] =>
  COUNTRIES.map(([code, zh, en, ...others]) => ({ code, en, 'zh-CN': zh, others }))

/** The ISO code of a country as people write it; undefined for a country not in the list. */
export const countryCode = (text: string): string | undefined => codes().get(foldText(text))

/** The context of one record: its field `country` says where its phone numbers belong. */
export function contextOfRecord(values: RecordValues, context: RuleContext): RuleContext {
  const code = countryCode(String(values.country ?? ''))
  return code === undefined || code === context.country ? context : { ...context, phoneCountry: code }
}
