import { fieldFrom } from '../../../src/register/field-catalogue'
import { birthdayText, parseBirthday } from '../../../src/register/rules/birthday-rule'
import { checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { phoneKeys } from '../../../src/register/rules/phone-rule'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import type { Value } from '../../../src/register/value'
import { itWithMessyFiles, messyRows, messyTruth } from '../../support/messy-files'

const onFiles = itWithMessyFiles()
const [name, phone, email, birthday, company, address, note] = (
  ['name', 'phone', 'email', 'birthday', 'company', 'address', 'note'] as const
).map((key) => fieldFrom(key, 'zh-CN'))

/** The column of a header with the truth of each row that is not blank. */
function column(header: string) {
  const [headers = [], ...rows] = messyRows('customers_gbk.csv')
  const truth = messyTruth()
  return rows.flatMap((row, index) => {
    const known = truth[index]
    return known ? [{ value: row[headers.indexOf(header)] ?? '', truth: known }] : []
  })
}
const reasons = (field: typeof phone, value: Value) => checkValue(field, value).map((issue) => issue.reason)

describe('the messy list of customers', () => {
  onFiles('has answers for 600 customers', () => {
    expect(column('客户姓名')).toHaveLength(600)
  })

  onFiles('has each phone recovered exactly where it can be known', () => {
    const wrong = column('手机').filter(({ value, truth }) => {
      const passes = value !== '' && checkValue(phone, value).length === 0
      const isSeveral = reasons(phone, value).includes('phone-several')
      if (isSeveral) return !phoneKeys(value).includes(`+86${truth.phone}`)
      return passes ? tidyValue(phone, value) !== truth.phone : truth.phone !== null
    })
    expect(wrong).toEqual([])
  })

  onFiles('has every other phone flagged with its reason and kept as it is', () => {
    const expected = (value: string) => {
      if (/E\+/.test(value)) return 'phone-damaged'
      if (value.includes('/')) return 'phone-several'
      return value.startsWith('+86 +86') ? 'phone-characters' : 'phone-length'
    }
    const flagged = column('手机').filter(({ value }) => checkValue(phone, value).length > 0)
    expect(flagged).toHaveLength(36 + 23 + 16 + 2)
    for (const { value } of flagged) {
      expect(reasons(phone, value)).toEqual([expected(value)])
      expect(tidyValue(phone, value)).toBe(value)
    }
  })

  onFiles('has every birthday read as it is meant, and the impossible ones flagged', () => {
    const written = (truth: string) => truth.replace(/^lunar (\d\d-\d\d)$/, 'lunar --$1')
    for (const { value, truth } of column('生日')) {
      if (truth.birthday === null) expect(reasons(birthday, value)).toEqual(['date-impossible'])
      else {
        const read = parseBirthday(tidyValue(birthday, value))
        expect([read ? birthdayText(read) : '', reasons(birthday, value)]).toEqual([
          written(truth.birthday),
          [],
        ])
      }
    }
  })

  onFiles('loses no letter and no digit of any cell by being tidied', () => {
    const fields = [name, email, company, address, note]
    const headers = ['客户姓名', '电子邮件', '公司名称', '地址', '备注']
    const seen = (value: unknown) =>
      String(value)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    const changed = headers.flatMap((header, index) =>
      column(header).filter(({ value }) => seen(tidyValue(fields[index]!, value)) !== seen(value)),
    )
    expect(changed).toEqual([])
  })

  onFiles('has every Chinese name without the space that aligned it', () => {
    const chinese = column('客户姓名').filter(({ truth }) => /^\p{Script=Han}+$/u.test(truth.name))
    expect(chinese.length).toBeGreaterThan(590)
    for (const { value, truth } of chinese) expect(tidyValue(name, value)).toBe(truth.name)
  })

  onFiles('has e-mails in one writing and those without a domain flagged', () => {
    const values = column('电子邮件').map(({ value }) => value)
    const bare = values.filter((value) => value.endsWith('@'))
    expect(bare).toHaveLength(29)
    for (const value of bare)
      expect(checkValue(email, value)).toEqual([{ field: 'email', reason: 'email-domain' }])
    for (const value of values.filter((value) => checkValue(email, value).length === 0)) {
      expect(tidyValue(email, value)).toMatch(/^$|^[!-~]+@[a-z0-9.]+$/)
    }
  })
})

describe('the list of organisations', () => {
  const us = contextOfCountry('US')

  onFiles('has each phone of ten digits stored in one way, and every other flagged by its length', () => {
    const [headers = [], ...rows] = messyRows('organisations.csv')
    const phones = rows
      .map((row) => row[headers.indexOf('Phone')] ?? '')
      .filter((value) => value.trim() !== '')
    expect(phones.length).toBeGreaterThan(3000)
    const wrong = [...new Set(phones)].filter((value) => {
      const digits = value.replace(/\D/g, '')
      const tidy = tidyValue(phone, value, us)
      const [fault] = checkValue(phone, value, us)
      if (fault) return tidy !== value || (digits.length === 10 && fault.reason === 'phone-length')
      return (
        !/^\(\d{3}\) \d{3}-\d{4}(?: ext\. \d+)?$/.test(String(tidy)) ||
        String(tidy).replace(/\D/g, '') !== digits
      )
    })
    expect(wrong).toEqual([])
  })
})
