import {
  COMMON_FIELDS,
  CONTACT,
  FOLLOW_UP,
  PAYMENT,
  PRODUCT,
  SERVICE_RECORD,
  SIMPLE_TRANSACTION,
  TO_DO,
} from './common-fields'
import type { Sample } from './sample'
import { linkedTab, type Template, withHidden } from './template'

/** Six columns to begin with, and two sample customers whose phones and addresses break the rules on purpose. */
export const basicTemplate: Template = {
  key: 'basic',
  trade: 'general',
  tables: [
    {
      table: 'customers',
      fields: withHidden(
        [
          { key: 'name', header: { en: 'Customer name', 'zh-CN': '客户姓名' } },
          { key: 'phone', header: { en: 'Contact number', 'zh-CN': '联系方式' } },
          { key: 'email', header: { en: 'Email', 'zh-CN': '电子邮件' } },
          { key: 'address', header: { en: 'Address', 'zh-CN': '地址' } },
          { key: 'transaction-date', header: { en: 'Transaction date', 'zh-CN': '交易日期' } },
          { key: 'amount', header: { en: 'Amount', 'zh-CN': '交易金额' } },
        ],
        COMMON_FIELDS,
      ),
      samples: [
        sample(['Zhang San', '张三'], '123456789', 'zhangsan@', ['Beijing', '北京市'], '2023-01-01', 1000),
        sample(['Li Si', '李四'], '987654321', 'lisi@', ['Shanghai', '上海市'], '2023-02-15', 500),
      ],
    },
    linkedTab('contacts', CONTACT),
    linkedTab('transactions', SIMPLE_TRANSACTION),
    linkedTab('payments', PAYMENT),
    linkedTab('follow-ups', FOLLOW_UP),
    linkedTab('service', SERVICE_RECORD),
    linkedTab('products', PRODUCT),
    linkedTab('to-dos', TO_DO),
  ],
}

function sample(
  name: Sample[string],
  phone: string,
  email: string,
  address: Sample[string],
  day: string,
  amount: number,
): Sample {
  return { name, phone, email, address, 'transaction-date': day, amount }
}
