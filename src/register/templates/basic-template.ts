import type { Template } from './template'

/** Six columns to begin with, and two sample customers whose phones and addresses break the rules on purpose. */
export const basicTemplate: Template = {
  key: 'basic',
  name: { en: 'Basic', 'zh-CN': '基础' },
  fields: [
    { key: 'name', header: { en: 'Customer name', 'zh-CN': '客户姓名' } },
    { key: 'phone', header: { en: 'Contact number', 'zh-CN': '联系方式' } },
    { key: 'email', header: { en: 'Email', 'zh-CN': '电子邮件' } },
    { key: 'address', header: { en: 'Address', 'zh-CN': '地址' } },
    { key: 'transaction-date', header: { en: 'Transaction date', 'zh-CN': '交易日期' } },
    { key: 'amount', header: { en: 'Amount', 'zh-CN': '交易金额' } },
  ],
  samples: {
    'zh-CN': [
      sample('张三', '123456789', 'zhangsan@', '北京市', '2023-01-01', 1000),
      sample('李四', '987654321', 'lisi@', '上海市', '2023-02-15', 500),
    ],
    en: [
      sample('Zhang San', '123456789', 'zhangsan@', 'Beijing', '2023-01-01', 1000),
      sample('Li Si', '987654321', 'lisi@', 'Shanghai', '2023-02-15', 500),
    ],
  },
}

function sample(name: string, phone: string, email: string, address: string, day: string, amount: number) {
  return { name, phone, email, address, 'transaction-date': day, amount }
}
