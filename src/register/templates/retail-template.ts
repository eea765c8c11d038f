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
import { retailSamples } from './retail-samples'
import { linkedTab, type Template, withHidden } from './template'

/** For shops: purchase frequency and spending band stand in sight, worked out from the transactions. */
export const retailTemplate: Template = {
  key: 'retail',
  trade: 'retail',
  tables: [
    {
      table: 'customers',
      fields: withHidden(
        [
          { key: 'name', header: { en: 'Customer name', 'zh-CN': '客户姓名' } },
          ...[
            'phone',
            'wechat',
            'gender',
            'birthday',
            'customer-type',
            'frequency',
            'spending-band',
            'spending',
          ],
          ...['last-purchase', 'tags', 'likes', 'channel', 'source', 'owner', 'note'],
        ],
        COMMON_FIELDS,
      ),
      samples: retailSamples.customers,
    },
    linkedTab('transactions', SIMPLE_TRANSACTION, retailSamples.transactions),
    linkedTab('payments', PAYMENT, retailSamples.payments),
    linkedTab('follow-ups', FOLLOW_UP, retailSamples['follow-ups']),
    linkedTab('service', SERVICE_RECORD, retailSamples.service),
    linkedTab('products', PRODUCT, retailSamples.products),
    linkedTab('to-dos', TO_DO, retailSamples['to-dos']),
    linkedTab('contacts', CONTACT),
  ],
}
