import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const wayChoices = choicesOf([
  ['电话', 'Phone', '来电', '去电', 'Call', 'Telephone'],
  ['微信', 'WeChat', 'Weixin'],
  ['拜访', 'Visit', '上门', '面谈', 'Meeting', 'In person'],
  ['邮件', 'Email', '电子邮件', 'Mail'],
  ['访谈', 'Interview', '客户访谈'],
  ['其他', 'Other', '其它'],
])

/** Contacts with customers and what was said. */
export const followUpsTable = customerTable({
  key: 'follow-ups',
  ordinal: 5,
  block: 'service',
  label: ['Follow-ups', '跟进'],
  one: ['Follow-up', '跟进'],
  fields: [
    declareField(
      'at',
      'date-time',
      ['Date and time', '时间'],
      ['Such as 2026-03-04 09:30.', '例如 2026-03-04 09:30。'],
      { required: true },
    ),
    declareField('way', 'choice', ['Way', '方式'], ['Choose from the list.', '从选项中选择。'], {
      choices: wayChoices,
      wanted: true,
    }),
    declareField(
      'topic',
      'text',
      ['Topic', '主题'],
      ['What it was about, in a few words.', '谈的是什么，几个字即可。'],
    ),
    declareField(
      'what',
      'long-text',
      ['What was said', '内容'],
      ['What was said and agreed.', '谈了什么，约定了什么。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'next-on',
      'date',
      ['Next follow-up', '下次跟进'],
      ['Day of the next contact.', '下一次联系的日期。'],
    ),
    declareField(
      'done',
      'yes-no',
      ['Done', '已完成'],
      ['Yes when the next contact was made.', '下次跟进做完后勾选。'],
    ),
    declareField('by', 'person', ['By', '跟进人'], ['E-mail address of the colleague.', '同事的邮箱地址。']),
  ],
  card: { place: 'timeline', when: 'at', summary: ['way', 'by', 'what'], quick: ['way', 'what', 'next-on'] },
})
