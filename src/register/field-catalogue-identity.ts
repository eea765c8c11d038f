import { declareField } from './declare-field'
import { channelChoices, customerKindChoices, languageChoices } from './field-catalogue-choices'
import type { CatalogueField } from './field-catalogue-entry'

/** Who the customer is before the law, how they want to be addressed, and the parts of an address that are chosen. */
export const identityFields = [
  declareField(
    'kind',
    'choice',
    ['Person or organisation', '个人/单位'],
    ['Whether the file is about a person or an organisation.', '档案写的是个人还是单位。'],
    {
      choices: customerKindChoices,
      wanted: true,
      words: ['客户性质', '个人或单位', '主体类型', 'person or organization', 'entity type'],
    },
  ),
  declareField(
    'full-name',
    'text',
    ['Full legal name', '单位全称'],
    ['Name of the organisation as on its licence.', '与营业执照一致的单位全称。'],
    { words: ['全称', '企业全称', '法定名称', 'legal name', 'registered name'] },
  ),
  declareField(
    'former-names',
    'text',
    ['Former names', '曾用名'],
    [
      'Earlier names, separated by commas; the customer is found by them too.',
      '以前的名称，用逗号分开；按这些名称也能找到。',
    ],
    { words: ['曾用名称', '原名', 'former name', 'previous name', 'previous names'] },
  ),
  declareField(
    'identity',
    'identity',
    ['Identity number', '证件号码'],
    [
      'Chinese identity number of 18 signs, or the number of a passport.',
      '居民身份证号 18 位，或护照等证件的号码。',
    ],
    {
      sensitive: true,
      words: [
        ...['证件号', '身份证号', '身份证号码', '身份证', '公民身份号码', '护照号', '护照号码'],
        ...['ID card number', 'passport number', 'passport no', 'national ID'],
      ],
    },
  ),
  declareField(
    'credit-code',
    'credit-code',
    ['Credit code', '统一社会信用代码'],
    ['Unified social credit code of the organisation: 18 digits and letters.', '营业执照上的 18 位代码。'],
    {
      words: [
        ...['信用代码', '社会信用代码', '统一信用代码', '统一社会信用代码/税号', '营业执照号'],
        ...['unified social credit code', 'social credit code', 'USCC'],
      ],
    },
  ),
  declareField(
    'language',
    'choice',
    ['Language', '语言'],
    ['Language the customer wants to be addressed in.', '与客户沟通用的语言。'],
    { choices: languageChoices, words: ['沟通语言', '常用语言', 'preferred language'] },
  ),
  declareField(
    'channel',
    'choice',
    ['Preferred channel', '沟通方式'],
    [
      'How the customer prefers to be reached; reminders and mail respect it.',
      '客户希望用什么方式联系；提醒和邮件照此办理。',
    ],
    {
      block: 'contact',
      choices: channelChoices,
      words: [
        '偏好沟通方式',
        '首选沟通方式',
        '首选联系方式',
        'preferred contact method',
        'contact preference',
      ],
    },
  ),
  declareField(
    'opted-out',
    'yes-no',
    ['Opted out', '已退订'],
    ['Yes: no mail is sent to this customer.', '是：不再给这位客户发邮件。'],
    { block: 'contact', words: ['退订', '拒收', 'unsubscribed', 'do not contact'] },
  ),
  declareField(
    'province',
    'place',
    ['Province', '省份'],
    ['Province, autonomous region or city under the central government.', '省、自治区或直辖市。'],
    {
      block: 'contact',
      level: 'province',
      words: ['省', '所在省份', '所在省', '省/直辖市', '省市自治区', '客户省份'],
    },
  ),
  declareField('city', 'place', ['City', '城市'], ['City of the address.', '地址所在的市。'], {
    block: 'contact',
    level: 'city',
    words: ['市', '所在城市', '所在市', '地市', '客户城市', 'town', 'city/town'],
  }),
  declareField(
    'district',
    'place',
    ['District', '区县'],
    ['District or county of the address.', '地址所在的区或县。'],
    {
      block: 'contact',
      level: 'district',
      words: ['区', '县', '所在区县', '所在区', '市区县', 'county'],
    },
  ),
  declareField(
    'website',
    'web',
    ['Web address', '网址'],
    ['Address that begins with https://.', '以 https:// 开头的网址。'],
    { block: 'contact', words: ['网站', '官网', '公司网站', '公司网址', 'web page', 'homepage', 'URL'] },
  ),
] as const satisfies readonly CatalogueField[]
