import fc from 'fast-check'
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
    ['Customer #', 'customerno'],
    ['#', ''],
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
    ['身份证号', 'identity'],
    ['身份证号码', 'identity'],
    ['统一社会信用代码', 'credit-code'],
    ['微信号', 'wechat'],
    ['标签', 'tags'],
    ['网址', 'website'],
    ['所在城市', 'city'],
    ['区县', 'district'],
    ['客户ID', 'number'],
    ['客户 类型', 'customer-type'],
    ['备注（内部）', 'note'],
    ['*手机（必填）', 'phone'],
    ['手　机', 'phone'],
    ['姓名：', 'name'],
    ['客户姓名\n(Name)', 'name'],
    ['客户姓名 Name', 'name'],
    ['Name 姓名', 'name'],
    ['姓名/Name', 'name'],
    ['手机Mobile', 'phone'],
    ['电话／手机', 'phone'],
    ['Notes/Comments', 'note'],
    ['电话1', 'phone'],
    ['手机号码1', 'phone'],
    ['联系电话2', 'other-phone'],
    ['手机二', 'other-phone'],
    ['邮箱1', 'email'],
    ['Address 1', 'address'],
    ['Address Line 1', 'address'],
    ['Customer #', 'number'],
    ['Mobile No.', 'phone'],
    ['Cell #', 'phone'],
    ['固话', 'other-phone'],
    ['会员等级', 'customer-type'],
    ['生日（农历）', 'birthday'],
    ['金额（万元）', 'amount'],
    ['合同有效期至', 'contract-end'],
    ['最近联系时间', 'last-contact'],
    ['下次回访', 'next-follow-up'],
    ['下单时间', 'transaction-date'],
    ['销售经理', 'owner'],
    ['信息来源', 'source'],
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
    '邮箱2',
    '备注2',
    '微信/QQ',
    '产品A',
    '姓名/电话',
    'First Name / 名',
    '身份证照片',
    '年龄',
    '1',
    '二',
    'NAEYC Program Id',
    'toString',
    '',
    '…',
  ])('takes %j for the firm’s own', (header) => {
    expect(headerMeanings(header)).toEqual([])
  })

  it('understands the labels and all words of every field that people fill in', () => {
    for (const { key, label, words } of fieldCatalogue.filter((field) => field.kind !== 'computed')) {
      for (const word of [label.en, label['zh-CN'], ...words]) {
        expect(headerMeanings(word).map((found) => found.key)).toContain(key)
      }
    }
  })

  it('knows a word in whatever clothes people put on a header', () => {
    const word = fc.constantFrom(
      ...fieldCatalogue.flatMap(({ key, words }) => words.map((text) => [key, text] as const)),
    )
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => `*${text}`,
      (text) => `${text}：`,
      (text) => ` ${text}（必填）`,
      (text) => `${text}\n`,
      (text) => text.toUpperCase(),
      (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text) => `“${text}”`,
      (text) => [...text].join('\u200b'),
    )
    fc.assert(
      fc.property(word, dress, ([key, text], dressed) => {
        expect(meaning(dressed(text))).toBe(key)
      }),
      { numRuns: 500 },
    )
  })

  it('is less sure of a numbered header than of the plain one', () => {
    const scores = ['电话', '电话1', '门店电话'].map((header) => headerMeanings(header)[0]?.score ?? 0)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
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
