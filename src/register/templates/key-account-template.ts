import {
  COMMON_FIELDS,
  CONTACT,
  CONTRACT,
  FOLLOW_UP,
  MINUTES,
  OF_CUSTOMER,
  PAYMENT,
  PRODUCT,
  SERVICE_RECORD,
  TO_DO,
} from './common-fields'
import { keyAccountSamples } from './key-account-samples'
import { linkedTab, type Template, withHidden } from './template'

/** For few customers of great weight: seven blocks, each in its tab. */
export const keyAccountTemplate: Template = {
  key: 'key-account',
  trade: 'key-account',
  tables: [
    {
      table: 'customers',
      fields: withHidden(
        [
          { key: 'name', header: { en: 'Customer name', 'zh-CN': '客户名称' } },
          { key: 'full-name', wanted: true },
          { key: 'industry', wanted: true },
          ...['address', 'phone', 'email', 'owner', 'customer-type', 'tags', 'credit-rating', 'spending'],
          ...['frequency', 'open-balance', 'credit-limit', 'next-follow-up', 'source', 'note'],
        ],
        [...COMMON_FIELDS, 'industry-background', 'website', 'rating-override', 'rating-reason'],
      ),
      samples: keyAccountSamples.customers,
    },
    linkedTab('contacts', CONTACT, keyAccountSamples.contacts),
    linkedTab(
      'transactions',
      [
        ...['date', ...OF_CUSTOMER, 'product', 'product-name', 'model', 'quantity', 'unit-price', 'amount'],
        ...['currency', 'rate', 'base-amount', 'delivery-on', 'delivered-on', 'due-on', 'owner'],
        ...['paid', 'payment-state', 'days-to-pay', 'note'],
      ],
      keyAccountSamples.transactions,
    ),
    linkedTab('payments', [...PAYMENT, 'currency', 'rate', 'base-amount'], keyAccountSamples.payments),
    linkedTab('follow-ups', FOLLOW_UP, keyAccountSamples['follow-ups']),
    linkedTab('minutes', MINUTES, keyAccountSamples.minutes),
    linkedTab('service', SERVICE_RECORD, keyAccountSamples.service),
    linkedTab(
      'opportunities',
      [
        ...OF_CUSTOMER,
        ...[
          'name',
          'stage',
          'amount',
          'probability',
          'close-on',
          'stage-since',
          'needs',
          'owner',
          'lost-reason',
        ],
      ],
      keyAccountSamples.opportunities,
    ),
    linkedTab('contracts', CONTRACT, keyAccountSamples.contracts),
    linkedTab('products', PRODUCT, keyAccountSamples.products),
    linkedTab('to-dos', TO_DO, keyAccountSamples['to-dos']),
  ],
}
