import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const stateChoices = choicesOf([
  ['草拟', 'Draft', '起草', '待签'],
  ['履行中', 'In force', '生效', '有效', 'Active', 'Signed'],
  ['已到期', 'Expired', '到期', '期满'],
  ['已终止', 'Ended', '终止', '解除', '作废', 'Terminated', 'Cancelled'],
])

/** Contracts with customers. */
export const contractsTable = customerTable({
  key: 'contracts',
  ordinal: 8,
  block: 'business',
  label: ['Contracts', '合同'],
  one: ['Contract', '合同'],
  fields: [
    declareField('name', 'text', ['Name', '名称'], ['What the contract is about.', '合同的名称。'], {
      required: true,
    }),
    declareField(
      'signed-on',
      'date',
      ['Signed', '签订日期'],
      ['Day on which it was signed.', '哪一天签订的。'],
    ),
    declareField(
      'starts-on',
      'date',
      ['Begins', '开始日期'],
      ['First day on which it holds.', '从哪一天起有效。'],
    ),
    declareField('ends-on', 'date', ['Ends', '到期日期'], ['Last day on which it holds.', '有效到哪一天。'], {
      wanted: true,
    }),
    declareField(
      'amount',
      'money',
      ['Amount', '合同金额'],
      ['A number such as 1200.50.', '数字，例如 1200.50。'],
    ),
    declareField('state', 'choice', ['State', '状态'], ['Choose from the list.', '从选项中选择。'], {
      choices: stateChoices,
    }),
    declareField(
      'paper-file',
      'text',
      ['Paper file', '纸质档案位置'],
      ['Where the signed paper lies.', '纸质合同放在哪里。'],
      { wanted: true },
    ),
    declareField('document', 'web', ['Document', '电子文档'], ['Link to the document.', '电子文档的链接。']),
  ],
  card: {
    place: 'timeline',
    when: 'signed-on',
    summary: ['name', 'amount', 'ends-on'],
    quick: ['name', 'ends-on', 'amount'],
  },
})
