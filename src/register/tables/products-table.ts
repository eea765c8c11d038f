import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { firmTable } from './linked-table'

const kindChoices = choicesOf([
  ['产品', 'Product', '商品', '货品', 'Goods', 'Item'],
  ['服务', 'Service', '劳务'],
])

/** The catalogue of products and services that transactions choose from. */
export const productsTable = firmTable({
  key: 'products',
  ordinal: 9,
  block: 'business',
  label: ['Products', '产品'],
  one: ['Product', '产品'],
  fields: [
    declareField(
      'name',
      'text',
      ['Name', '名称'],
      ['Name of the product or service.', '产品或服务的名称。'],
      {
        required: true,
      },
    ),
    declareField('model', 'text', ['Model', '型号'], ['Model or version.', '产品的型号或规格。']),
    declareField('kind', 'choice', ['Kind', '类别'], ['Choose from the list.', '从选项中选择。'], {
      choices: kindChoices,
    }),
    declareField('unit-price', 'money', ['Unit price', '单价'], ['Price of one.', '每单位的价格。'], {
      wanted: true,
    }),
    declareField(
      'unit',
      'text',
      ['Unit', '单位'],
      ['What is counted: piece, hour, night.', '按什么计：件、小时、晚。'],
    ),
    declareField(
      'active',
      'yes-no',
      ['Offered', '在售'],
      ['No once it is no longer offered.', '不再提供的选否。'],
    ),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
    ),
  ],
})
