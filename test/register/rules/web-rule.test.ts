import { readWeb, webAddress } from '../../../src/register/rules/web-rule'

describe('readWeb', () => {
  it.each([
    ['https://www.alpur.cn', 'https://www.alpur.cn'],
    ['HTTP://WWW.Alpur.CN/Path?Q=A', 'http://www.alpur.cn/Path?Q=A'],
    ['www.alpur.cn', 'https://www.alpur.cn'],
    ['alpur.com.cn/关于', 'https://alpur.com.cn/关于'],
    ['ｗｗｗ．ａｌｐｕｒ．ｃｎ', 'https://www.alpur.cn'],
    ['ｈｔｔｐｓ：／／ａｌｐｕｒ．ｃｎ', 'https://alpur.cn'],
    ['例子.公司', 'https://例子.公司'],
    ['alpur.cn:8080/a', 'https://alpur.cn:8080/a'],
    [
      ' https://docs.google.com/document/d/1aB_c-2/edit#heading=h.x ',
      'https://docs.google.com/document/d/1aB_c-2/edit#heading=h.x',
    ],
    [
      'https://drive.google.com/file/d/1aBc/view?usp=sharing',
      'https://drive.google.com/file/d/1aBc/view?usp=sharing',
    ],
  ])('writes %j as %s', (text, address) => {
    expect(readWeb(text)).toEqual({ value: address })
    expect(readWeb(address)).toEqual({ value: address })
  })

  it.each([
    ['javascript:alert(1)', { reason: 'web-scheme', scheme: 'javascript' }],
    ['JavaScript:alert(document.cookie)', { reason: 'web-scheme', scheme: 'javascript' }],
    ['java\u200bscript:alert(1)', { reason: 'web-scheme', scheme: 'javascript' }],
    ['data:text/html,<script>', { reason: 'web-scheme', scheme: 'data' }],
    ['vbscript:x', { reason: 'web-scheme', scheme: 'vbscript' }],
    ['file:///etc/passwd', { reason: 'web-scheme', scheme: 'file' }],
    ['ftp://alpur.cn', { reason: 'web-scheme', scheme: 'ftp' }],
    ['mailto:a@b.cn', { reason: 'web-scheme', scheme: 'mailto' }],
    ['C:\\客户\\张三.docx', { reason: 'web-form' }],
    ['没有网站', { reason: 'web-form' }],
    ['alpur', { reason: 'web-form' }],
    ['http://', { reason: 'web-form' }],
    ['https://alpur.cn/a b', { reason: 'web-form' }],
    ['https://a"onmouseover="x.cn', { reason: 'web-form' }],
    ['https://alpur.cn/<script>', { reason: 'web-form' }],
    ['https://user:pass@alpur.cn', { reason: 'web-form' }],
    [`https://alpur.cn/${'a'.repeat(2000)}`, { reason: 'web-form' }],
    [12, { reason: 'web-form' }],
  ])('refuses %.40j and leaves it as it is', (value, fault) => {
    expect(readWeb(value)).toEqual({ value, fault })
    expect(webAddress(value)).toBeUndefined()
  })

  it('answers at once for long texts of any kind', () => {
    for (const unit of ['a.', 'a-', 'http://', 'https:', '/', '.', 'ａ．'])
      expect(readWeb(unit.repeat(25_000)).fault).toBeDefined()
  })
})
