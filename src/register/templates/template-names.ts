import type { Label } from '../field'

/** The templates that come with the product. */
export type TemplateKey = 'basic' | 'firm' | 'retail' | 'hotel' | 'key-account'

/** What each template is called, and what it is for in one sentence. */
export const templateNames: Readonly<Record<TemplateKey, { readonly name: Label; readonly purpose: Label }>> =
  {
    basic: {
      name: { en: 'Basic', 'zh-CN': '基础' },
      purpose: {
        en: 'Six columns to begin with: name, contact number, e-mail, address, transaction date and amount.',
        'zh-CN': '先用六栏：客户姓名、联系方式、电子邮件、地址、交易日期、交易金额。',
      },
    },
    firm: {
      name: { en: 'Firm (law, accounting)', 'zh-CN': '事务所（律师、会计）' },
      purpose: {
        en: 'Ten fields from customer ID to notes, with matters, opposing parties, contracts and deadlines.',
        'zh-CN': '从客户ID到备注的十个字段，另有案件与项目、对方当事人、合同和期限。',
      },
    },
    retail: {
      name: { en: 'Shop', 'zh-CN': '零售' },
      purpose: {
        en: 'Who buys how often and for how much: purchase frequency and spending band are worked out.',
        'zh-CN': '谁常来买、买多少：购买频率和消费金额区间自动得出。',
      },
    },
    hotel: {
      name: { en: 'Hotel', 'zh-CN': '酒店' },
      purpose: {
        en: 'Guests with allergies, stay preferences and special needs, their stays, and today’s arrivals.',
        'zh-CN': '客人的过敏、入住偏好和特别需求，历次入住和今日预抵。',
      },
    },
    'key-account': {
      name: { en: 'Key accounts', 'zh-CN': '大客户' },
      purpose: {
        en: 'Few customers, much about each: contacts, transactions, payments, minutes, feedback, opportunities.',
        'zh-CN': '客户不多，每位都要细：联系人、交易、收款、纪要、反馈、商机。',
      },
    },
  }
