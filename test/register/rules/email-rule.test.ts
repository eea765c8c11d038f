import fc from 'fast-check'
import { emailFault, emailKey, emailKeys, tidyEmail } from '../../../src/register/rules/email-rule'

describe('tidyEmail', () => {
  it.each([
    ['liuliwei＠qq．com', 'liuliwei@qq.com'],
    [' ZHANGLIZHI@HOTMAIL.COM　', 'zhanglizhi@hotmail.com'],
    ['zhang @ qq . com', 'zhang@qq.com'],
    ['zhang@qq。com', 'zhang@qq.com'],
    ['mailto:zhang@qq.com', 'zhang@qq.com'],
    ['\u202azhang@qq.com\u202c', 'zhang@qq.com'],
    ['７８５３＠１６３．com', '7853@163.com'],
    ['name@mail，example.com', 'name@mail.example.com'],
    ['name＠qq。com', 'name@qq.com'],
    ['name@qq｡com', 'name@qq.com'],
    ['name@qq，com', 'name@qq.com'],
    ['name@qq,com', 'name@qq.com'],
    ['name@qq、com', 'name@qq.com'],
    ['name@mail，example，com', 'name@mail.example.com'],
    ['name@qq.com，', 'name@qq.com'],
    ['name@qq.com。', 'name@qq.com'],
    ['name@qq.com;', 'name@qq.com'],
    ["'name@qq.com'", 'name@qq.com'],
    ['“Name@QQ.com”', 'name@qq.com'],
    ['<name@qq.com>', 'name@qq.com'],
    ['邮箱：name@qq.com', 'name@qq.com'],
    ['E-mail: name@qq.com', 'name@qq.com'],
    ['na\u00adme\u200d@qq.com', 'name@qq.com'],
  ])('writes %j as %j', (text, expected) => {
    expect(tidyEmail(text)).toBe(expected)
  })

  it.each([
    'zhang san@qq.com',
    'a@qq.com b@qq.com',
    'Zhang San <a@qq.com>',
    'WeChat: 88',
    'a@b@c',
    '张三<Name@QQ.com>',
    'Name@QQ.com（公司）',
  ])('leaves %j as it is, since it is no single address', (text) => {
    expect(tidyEmail(text)).toBe(text)
  })
})

describe('emailFault', () => {
  it.each([
    'zhang@qq.com',
    'zhang.san+work@sub.company.com.cn',
    "o'neil@example.ie",
    '123456@163.com',
    'a@b.co',
    'info@xn--fiqs8s.xn--fiqz9s',
    'someone@mail.com',
    'someone@ymail.com',
    'someone@sina.cn',
    'someone@yahoo.co.uk',
    'someone@q.com',
  ])('finds nothing wrong with %s', (address) => {
    expect(emailFault(address)).toBeUndefined()
  })

  it.each([
    'zhangsan',
    '@qq.com',
    'a@b@c.com',
    'a..b@qq.com',
    '.a@qq.com',
    'a b@qq.com',
    `${'x'.repeat(65)}@qq.com`,
    12,
    true,
  ])('says that %j is no address', (value) => {
    expect(emailFault(value)).toEqual({ reason: 'email-form' })
  })

  it.each(['lütinggang@hotmail.com', '张三@qq.com', 'info@例子.中国'])(
    'refuses %s: servers that take other scripts are rare, and the mail service is none',
    (address) => {
      expect(emailFault(address)).toEqual({ reason: 'email-form' })
    },
  )

  it.each([
    ['name@qq.com，home', 'a remark behind a whole address'],
    ['name@qq.com,example.com', 'two domains'],
    ['name@firm.co，uk', 'an ending before it'],
    ['name@gmail，work', 'no word that ends a domain'],
    ['name@qq,13977413962', 'a phone behind half an address'],
    ['a，b@qq.com', 'perhaps two people'],
  ])('takes the comma of %s for no dot: %s', (address) => {
    expect(emailFault(address)).toMatchObject({ reason: expect.stringMatching(/^email-/) })
    expect(tidyEmail(address)).not.toMatch(/^[^,，]*$/)
  })

  it.each([
    ['a@qq.com;b@qq.com', 2],
    ['a@qq.com b@qq.com', 2],
    ['a@qq.com、B@163.com', 2],
    ['a@qq.com / b@qq.com / c@qq.com', 3],
    ['a@qq.com或b@qq.com', 2],
    ['a＠qq．com，b＠qq．com', 2],
  ])('counts the addresses in %s', (value, count) => {
    expect(emailFault(value)).toEqual({ reason: 'email-several', count })
    expect(emailKey(value)).toBeUndefined()
    expect(tidyEmail(value)).toBe(value)
  })

  it('counts no addresses where something else stands between them', () => {
    expect(emailFault('a@qq.com 和财务 b@qq.com')).toEqual({ reason: 'email-form' })
  })

  it.each(['x@sika.com', 'x@soho.com', 'x@china.com', 'x@live.com', 'x@gmx.com', 'x@me.com', 'x@tina.com'])(
    'does not take the firm of %s for a mistyped provider',
    (address) => {
      expect(emailFault(address)).toBeUndefined()
    },
  )

  it.each(['zhangsan@', 'a@company', 'a@company.', 'a@.com', 'a@com.c', 'a@-x.com', 'a@x.123', 'a@a_b.com'])(
    'says that the domain of %s is missing or incomplete',
    (address) => {
      expect(emailFault(address)).toEqual({ reason: 'email-domain' })
    },
  )

  it.each([
    ['caiyang@foxmail.cm', 'caiyang@foxmail.com'],
    ['a@yohoo.com', 'a@yahoo.com'],
    ['a@sian.com', 'a@sina.com'],
    ['a@otmail.com', 'a@hotmail.com'],
    ['a@163.coom', 'a@163.com'],
    ['a@hotmail.ccom', 'a@hotmail.com'],
    ['a@qq.con', 'a@qq.com'],
    ['a@qq', 'a@qq.com'],
    ['a@163com', 'a@163.com'],
    ['a@qqcom', 'a@qq.com'],
    ['A@GMAIL', 'a@gmail.com'],
  ])('proposes for %s, and changes nothing', (address, proposal) => {
    expect(emailFault(address)).toEqual({ reason: 'email-domain', proposal })
    expect(tidyEmail(address)).toBe(address.toLowerCase())
  })

  it('has nothing against its own proposals', () => {
    const typo = fc.constantFrom(
      'foxmail.cm',
      'gmial.com',
      'outlok.com',
      'qq.cmo',
      '126',
      'icloud.co',
      'sohu.cm',
    )
    fc.assert(
      fc.property(typo, (domain) => {
        const fault = emailFault(`someone@${domain}`)
        expect(fault).toMatchObject({ reason: 'email-domain', proposal: expect.any(String) })
        expect(emailFault((fault as { proposal: string }).proposal)).toBeUndefined()
      }),
    )
  })

  it('takes every common address that the standard allows', () => {
    const known = [
      'qq',
      'sina',
      'gmail',
      'yahoo',
      'hotmail',
      'outlook',
      'foxmail',
      'icloud',
      'sohu',
      'aliyun',
    ]
    const common = fc.emailAddress().filter((address) => {
      const [local = '', domain = ''] = address.split('@')
      return local.length <= 64 && !known.some((name) => domain.startsWith(name[0] as string))
    })
    fc.assert(
      fc.property(common, (address) => {
        expect(emailFault(address)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['@', 50_000],
    ['a.', 25_000],
    ['a@', 25_000],
    [' @', 25_000],
    ['＠', 50_000],
    ['a@a.', 12_500],
  ])('answers at once for %j repeated %d times', (text, count) => {
    expect(emailFault(text.repeat(count))).toBeDefined()
  })
})

describe('a good address', () => {
  const address = fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z\d]{0,9}$/),
      fc.constantFrom('qq.com', 'firm.com.cn', 'b.co', 'mail.example.org'),
    )
    .map((parts) => parts.join('@'))

  it('is found again in every dress that says nothing', () => {
    const before = fc.constantFrom('', ' ', 'mailto:', '邮箱：', "'", '“', '\u202a', '\ufeff')
    const behind = fc.constantFrom('', '。', '，', ';', '"', '\u200b', '\n', '、')
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      wide,
      (text) => text.replace('@', ' @ '),
      (text) => text.replace(/\./g, '。'),
    )
    fc.assert(
      fc.property(address, before, behind, dress, (plain, first, last, dressed) => {
        expect(emailKey(first + dressed(plain) + last)).toBe(plain)
      }),
    )
  })

  it('is found again with commas for all its dots', () => {
    fc.assert(
      fc.property(address, fc.constantFrom(',', '，', '、'), (plain, comma) => {
        const typed = plain.replace(/\./g, comma)
        const key = emailKey(typed)
        if (key !== undefined) expect(key).toBe(plain)
        else expect(emailFault(typed)).toBeDefined()
      }),
    )
  })
})

describe('emailKeys', () => {
  it.each([
    ['a@qq.com', ['a@qq.com']],
    ['A@QQ.com；b＠163。com', ['a@qq.com', 'b@163.com']],
    ['a@qq.com / A@qq.com', ['a@qq.com']],
    ['a@qq.com 和财务', []],
    ['a@qq.com 财务 b@qq.com', []],
    ['', []],
    [7, []],
  ])('of %j are %j', (value, keys) => {
    expect(emailKeys(value)).toEqual(keys)
  })
})

describe('emailKey', () => {
  it('is the same for one address in different writings', () => {
    expect(emailKey(' ZHANG＠QQ．com ')).toBe('zhang@qq.com')
    expect(emailKey('zhang@qq.com')).toBe('zhang@qq.com')
  })

  it('exists for a complete address even where its domain looks mistyped', () => {
    expect(emailKey('a@foxmail.cm')).toBe('a@foxmail.cm')
  })

  it.each(['zhangsan@', '', 'nobody', 'a@qq.com b@qq.com', 5])('does not exist for %j', (value) => {
    expect(emailKey(value)).toBeUndefined()
  })

  it('exists for the longest local part, label and address, and for none one sign longer', () => {
    const domain = `${['a', 'b', 'c'].map((sign) => sign.repeat(60)).join('.')}.com`
    const local = 'x'.repeat(64)
    expect(emailKey(`${local}@qq.com`)).toBeDefined()
    expect(emailKey(`x${local}@qq.com`)).toBeUndefined()
    expect(`${local}@${domain}`.length).toBe(251)
    expect(emailKey(`${local}@aaa${domain}`)).toBe(`${local}@aaa${domain}`)
    expect(emailKey(`x@aaaa${domain}`)).toBeUndefined()
    expect(emailKey(`${local}@dd.${domain}`)).toBe(`${local}@dd.${domain}`)
    expect(emailKey(`${local}@ddd.${domain}`)).toBeUndefined()
    expect(emailFault(`${local}@ddd.${domain}`)).toEqual({ reason: 'email-form' })
  })

  it('exists wherever nothing is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (value) => {
        if (emailFault(value) === undefined) expect(emailKey(value)).toBe(tidyEmail(value))
      }),
    )
  })
})
