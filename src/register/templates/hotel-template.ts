import { NUMBER } from '../field'
import {
  COMMON_FIELDS,
  CONTACT,
  FOLLOW_UP,
  OF_CUSTOMER,
  PAYMENT,
  PRODUCT,
  SERVICE_RECORD,
  SIMPLE_TRANSACTION,
  TO_DO,
} from './common-fields'
import { hotelSamples } from './hotel-samples'
import { linkedTab, type Template, withHidden } from './template'

/** For hotels: what to prepare for whom, past stays, and who arrives today. */
export const hotelTemplate: Template = {
  key: 'hotel',
  trade: 'hotel',
  tables: [
    {
      table: 'customers',
      fields: withHidden(
        [
          { key: 'name', header: { en: 'Guest name', 'zh-CN': '客人姓名' } },
          'phone',
          'email',
          { key: 'allergies', wanted: true },
          ...['stay-preferences', 'special-needs', 'customer-type', 'last-stay', 'country', 'language'],
          ...['birthday', 'source', 'owner', 'note'],
        ],
        [...COMMON_FIELDS, 'identity'],
      ),
      samples: hotelSamples.customers,
    },
    linkedTab(
      'arrivals',
      [
        ...['room', 'guest', 'arrives-at', 'allergies', 'preferences', 'special-needs', 'last-stay'],
        ...['preparation', 'prepared-by', 'note', 'state', NUMBER],
        // What is not read at the desk stays out of the print.
        ...[...OF_CUSTOMER, 'day', 'reservation', 'phone', 'certificate', 'birthday'].map((key) => ({
          key,
          hidden: true,
        })),
      ],
      hotelSamples.arrivals,
    ),
    linkedTab(
      'stays',
      [...OF_CUSTOMER, 'arrives-on', 'departs-on', 'room', 'rate', 'preferences', 'note'],
      hotelSamples.stays,
    ),
    linkedTab('transactions', SIMPLE_TRANSACTION, hotelSamples.transactions),
    linkedTab('payments', PAYMENT, hotelSamples.payments),
    linkedTab('follow-ups', FOLLOW_UP, hotelSamples['follow-ups']),
    linkedTab('service', SERVICE_RECORD, hotelSamples.service),
    linkedTab('products', PRODUCT, hotelSamples.products),
    linkedTab('to-dos', TO_DO, hotelSamples['to-dos']),
    linkedTab('contacts', CONTACT),
  ],
}
