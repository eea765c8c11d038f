import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

/** The people at an organisation, one of them the main contact. */
export const contactsTable = customerTable({
  key: 'contacts',
  ordinal: 2,
  block: 'contact',
  label: ['Contacts', '联系人'],
  one: ['Contact', '联系人'],
  fields: [
    declareField('name', 'text', ['Name', '姓名'], ['Full name of the contact.', '联系人的全名。'], {
      required: true,
    }),
    declareField(
      'position',
      'text',
      ['Position', '职位'],
      ['Job title at the customer.', '在客户单位的职务。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'phone',
      'phone',
      ['Phone', '手机'],
      [
        'Chinese mobile, landline with area code, or + and country code.',
        '手机号、带区号的座机，或以 + 开头的国外号码。',
      ],
      { wanted: true },
    ),
    declareField(
      'email',
      'email',
      ['Email', '电子邮件'],
      ['Such as name@company.com.', '例如 name@company.com。'],
    ),
    declareField('wechat', 'wechat', ['WeChat', '微信'], ['WeChat ID.', '微信号。']),
    declareField(
      'primary',
      'yes-no',
      ['Main contact', '主要联系人'],
      ['Yes for one contact of each customer.', '每位客户选一位主要联系人。'],
    ),
    declareField('birthday', 'birthday', ['Birthday', '生日'], ['Such as 1989-10-28.', '例如 1989-10-28。']),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
    ),
  ],
  card: { place: 'contacts', summary: ['name', 'position', 'phone'], quick: ['name', 'phone', 'position'] },
})
