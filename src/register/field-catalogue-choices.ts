import { type Choices, choicesOf } from './choices-of'
import { provinceChoices } from './rules/province'

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

export const customerKindChoices: Choices = choicesOf([
  ['个人', 'Person', '个人客户', '自然人', 'Individual'],
  ['单位', 'Organisation', '单位客户', '企业', '公司', 'Organization', 'Company', 'Business'],
])

export const languageChoices: Choices = choicesOf([
  ['中文', 'Chinese', '汉语', '普通话', 'Mandarin'],
  ['英语', 'English', '英文'],
  ['日语', 'Japanese', '日文', '日本語'],
  ['韩语', 'Korean', '韩文', '한국어'],
  ['法语', 'French', '法文', 'Français'],
  ['德语', 'German', '德文', 'Deutsch'],
  ['西班牙语', 'Spanish', '西班牙文', 'Español'],
  ['俄语', 'Russian', '俄文', 'Русский'],
  ['阿拉伯语', 'Arabic', '阿拉伯文', 'العربية'],
  ['其他', 'Other', '其它'],
])

export const channelChoices: Choices = choicesOf([
  ['电话', 'Phone', '手机', '来电', 'Call'],
  ['微信', 'WeChat', 'Weixin'],
  ['短信', 'Text message', 'SMS', 'Text'],
  ['邮件', 'Email', '电子邮件', '邮箱', 'Mail'],
  ['上门拜访', 'Visit', '上门', '拜访', '面谈', 'In person'],
])

/** From the best to the worst. */
export const creditRatingChoices: Choices = choicesOf([
  ['A', 'A', 'A级'],
  ['B', 'B', 'B级'],
  ['C', 'C', 'C级'],
  ['D', 'D', 'D级'],
])

export const reviewCycleChoices: Choices = choicesOf([
  ['每周', 'Weekly', '一周', 'Week'],
  ['每月', 'Monthly', '一个月', '月度', 'Month'],
  ['每季度', 'Quarterly', '季度', '三个月', 'Quarter'],
  ['每半年', 'Half-yearly', '半年', '六个月', 'Half year', 'Every six months'],
])
