import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

/** What somebody has to do for a customer. */
export const toDosTable = customerTable({
  key: 'to-dos',
  ordinal: 11,
  block: 'service',
  label: ['To-do', '待办'],
  one: ['To-do', '待办'],
  fields: [
    declareField('what', 'text', ['What', '事项'], ['What is to be done.', '要做什么。'], { required: true }),
    declareField(
      'due-on',
      'date',
      ['Due', '到期日'],
      ['Day by which it is to be done.', '最晚哪一天做完。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'owner',
      'person',
      ['Owner', '负责人'],
      ['E-mail address of the colleague.', '同事的邮箱地址。'],
      {
        wanted: true,
      },
    ),
    declareField('done', 'yes-no', ['Done', '已完成'], ['Tick it when it is done.', '做完后勾选。']),
    declareField('done-on', 'date', ['Done on', '完成日期'], ['Day on which it was done.', '哪一天做完的。']),
    declareField(
      'from',
      'text',
      ['From', '来自'],
      ['Where it comes from, such as minutes or a reminder.', '从哪里来，例如会议纪要或提醒。'],
    ),
  ],
  card: { place: 'steps', when: 'due-on', summary: ['what', 'owner'], quick: ['what', 'due-on', 'owner'] },
})
