import type { Choice } from './field'
import type { Language } from './field-catalogue-entry'
import { provinceChoices } from './rules/province'

type Choices = Readonly<Record<Language, readonly Choice[]>>
/** Label in Chinese, label in English, other writings. */
type Row = readonly [zh: string, en: string, ...others: string[]]

/** In each language the other language's label is a synonym, so that mixed lists are understood. */
const choicesOf = (rows: readonly Row[]): Choices => ({
  'zh-CN': rows.map(([zh, en, ...others]) => ({ label: zh, synonyms: [en, ...others] })),
  en: rows.map(([zh, en, ...others]) => ({ label: en, synonyms: [zh, ...others] })),
})

const MALE = ['M', '男性', '男士', '男生', '先生', '♂', 'Man', 'Mr']
const FEMALE = ['F', '女性', '女士', '女生', '小姐', '太太', '♀', 'Woman', 'Ms', 'Mrs', 'Miss']

export const genderChoices: Choices = choicesOf([
  ['男', 'Male', ...MALE],
  ['女', 'Female', ...FEMALE],
])

export const customerTypeChoices: Choices = choicesOf([
  ['潜在客户', 'Potential', '潜在', '意向客户', '意向', 'Prospect', 'Lead', 'Potential customer'],
  [
    '现有客户',
    'Existing',
    '现有',
    '老客户',
    '成交客户',
    '正式客户',
    'Current',
    'Active',
    'Existing customer',
  ],
  ['VIP', 'VIP', 'VIP客户', '贵宾', 'VIP customer'],
])

export const sourceChoices: Choices = choicesOf([
  ['老客户介绍', 'Referral', '转介绍', '朋友介绍', '介绍', 'Word of mouth'],
  ['网络', 'Website', '官网', '网站', '线上', 'Web', 'Online'],
  ['广告', 'Advertising', '广告投放', 'Ad', 'Ads'],
  ['展会', 'Trade fair', '展览', 'Exhibition', 'Trade show'],
  ['电话', 'Phone call', '电话营销', '来电', 'Cold call'],
  ['上门', 'Walk-in', '到店', '自然到店', 'Walk in'],
  ['其他', 'Other', '其它'],
])

export const industryChoices: Choices = choicesOf([
  ['制造业', 'Manufacturing', '制造'],
  ['批发零售', 'Wholesale and retail', '零售', '批发', '贸易', 'Retail', 'Wholesale', 'Trade'],
  ['建筑房地产', 'Construction and real estate', '建筑', '房地产', 'Construction', 'Real estate'],
  ['交通物流', 'Transport and logistics', '物流', '运输', 'Logistics', 'Transport'],
  ['住宿餐饮', 'Hotels and restaurants', '酒店', '餐饮', 'Hospitality', 'Hotel', 'Restaurant'],
  ['信息技术', 'Information technology', '互联网', '软件', 'IT', 'Software', 'Internet', 'Technology'],
  ['金融保险', 'Finance and insurance', '金融', '保险', '银行', 'Finance', 'Insurance', 'Banking'],
  ['专业服务', 'Professional services', '咨询', '法律', '会计', 'Consulting', 'Legal', 'Accounting'],
  ['教育', 'Education', '培训'],
  ['医疗健康', 'Health care', '医疗', '医药', 'Healthcare', 'Medical'],
  ['文化娱乐', 'Culture and entertainment', '文化', '传媒', '娱乐', 'Media', 'Entertainment'],
  ['农林牧渔', 'Agriculture', '农业'],
  ['政府机构', 'Public sector', '政府', '事业单位', 'Government'],
  ['其他', 'Other', '其它'],
])

/** The provinces where the register is Chinese; free text elsewhere, since every country divides itself differently. */
export const regionChoices: Choices = { 'zh-CN': provinceChoices['zh-CN'], en: [] }
