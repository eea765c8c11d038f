import { companyWords } from '../../../src/register/search/company-words'

describe('a firm’s name without its legal form', () => {
  test.each([
    ['张家口阿尔普尔户外股份有限公司', '张家口阿尔普尔户外'],
    ['阿尔普尔（集团）有限公司', '阿尔普尔'],
    ['Alpur Outdoor Co., Ltd.', 'alpuroutdoor'],
    ['ALPUR OUTDOOR LLC', 'alpuroutdoor'],
    ['Alpur GmbH', 'alpur'],
    ['阿尔普尔', '阿尔普尔'],
  ])('%s is %s (D3)', (name, words) => {
    expect(companyWords(name)).toBe(words)
  })

  test.each([
    ['公司', '公司'],
    ['有限公司', '有限公司'],
    ['Co', 'co'],
    ['Cisco', 'cisco'],
    ['Costco Co.', 'costco'],
    ['Tiffany & Co.', 'tiffany'],
    ['', ''],
  ])('%s keeps something', (name, words) => {
    expect(companyWords(name)).toBe(words)
  })

  test('does not cut words in the middle', () => {
    expect(companyWords('Company of Heroes')).toBe('companyofheroes')
    expect(companyWords('公司法研究所')).toBe('公司法研究所')
  })
})
