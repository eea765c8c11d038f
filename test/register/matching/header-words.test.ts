import { fieldCatalogue } from '../../../src/register/field-catalogue'
import { headerKey, headerMeanings } from '../../../src/register/matching/header-words'

const meaning = (header: string) => headerMeanings(header)[0]?.key

describe('headerKey', () => {
  it.each([
    ['手机号码 *', '手机号码'],
    ['客户姓名（必填）', '客户姓名'],
    ['Phone (mobile)', 'phone'],
    ['E-Mail：', 'email'],
    ['（备注）', '备注'],
    ['  ', ''],
  ])('compares %j as %j', (header, key) => {
    expect(headerKey(header)).toBe(key)
  })
})

describe('a header of 50,000 signs', () => {
  it.each(['(', '（', '手机', ' ', 'a'])('of %j is nothing to wait for', (sign) => {
    expect(headerKey(sign.repeat(50_000 / sign.length)).length).toBeLessThanOrEqual(200)
  })
})

describe('headerMeanings', () => {
  it.each([
    ['手机', 'phone'],
    ['联系电话', 'phone'],
    ['联系方式', 'phone'],
    ['Mobile', 'phone'],
    ['Tel.', 'phone'],
    ['座机', 'other-phone'],
    ['客户姓名', 'name'],
    ['客户名称', 'name'],
    ['您的姓名', 'name'],
    ['Your name', 'name'],
    ['Site name', 'name'],
    ['Email Address', 'email'],
    ['E-mail', 'email'],
    ['邮箱地址', 'email'],
    ['单位名称', 'company'],
    ['公司地址', 'address'],
    ['收货人地址', 'address'],
    ['主要联系人手机', 'phone'],
    ['Customer phone', 'phone'],
    ['Date of Birth', 'birthday'],
    ['合同到期日期', 'contract-end'],
    ['服务合同到期日', 'contract-end'],
    ['产品/服务类型', 'product'],
    ['国家/地区', 'country'],
    ['客户ID', 'number'],
    ['客户 类型', 'customer-type'],
    ['备注（内部）', 'note'],
  ])('takes %j for %s', (header, key) => {
    expect(meaning(header)).toBe(key)
  })

  it.each([
    'Id',
    '序号',
    'Source',
    'Zip',
    'Fax',
    'Fax phone',
    'Program Name',
    'Executive Director',
    '负责人电话',
    '客户负责人电话',
    '紧急联系人电话',
    '项目名称',
    'NAEYC Program Id',
    'toString',
    '',
    '…',
  ])('takes %j for the firm’s own', (header) => {
    expect(headerMeanings(header)).toEqual([])
  })

  it('understands the labels and all words of every field of the catalogue, but the problems', () => {
    for (const { key, label, words } of fieldCatalogue.filter((field) => field.key !== 'problems')) {
      for (const word of [label.en, label['zh-CN'], ...words]) {
        expect(headerMeanings(word).map((found) => found.key)).toContain(key)
      }
    }
  })

  it('gives no word to two fields', () => {
    const twice = fieldCatalogue
      .flatMap(({ words }) => words)
      .filter((word) => headerMeanings(word).length > 1)
    expect(twice).toEqual([])
  })

  it('is surer of a word than of the end of a longer one', () => {
    const [word, addressed, ending] = ['电话', '客户的电话', '门店电话'].map(
      (header) => headerMeanings(header)[0]?.score ?? 0,
    )
    expect(word).toBeGreaterThan(addressed as number)
    expect(addressed).toBeGreaterThan(ending as number)
  })
})
