import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { RpcReply } from '../../src/app/contract'
import type { Field } from '../../src/register/field'
import { aRegisterOfKinds } from '../features/customers/a-register-of-kinds'
import { OWNER, type ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Fields of kinds that the list has no columns of; the form shows them like the others. */
const MORE: readonly (Field & { readonly editable: boolean })[] = [
  { key: 'own-1', kind: 'date-time', header: '到店时间', block: 'other', own: true, editable: true },
  {
    key: 'own-2',
    kind: 'link',
    to: 'customers',
    header: '介绍人',
    block: 'other',
    own: true,
    editable: true,
  },
  {
    key: 'own-3',
    kind: 'choices',
    header: '常用方式',
    block: 'other',
    own: true,
    editable: true,
    choices: [
      { label: '电话', synonyms: ['phone'] },
      { label: '微信', synonyms: ['WeChat'] },
      { label: '邮件' },
    ],
  },
]

interface StartReply {
  register: { fields: unknown[] }
}

function withMoreFields(method: string, reply: RpcReply): RpcReply {
  if (method !== 'customers.start' || !reply.ok) return reply
  const value = reply.value as StartReply
  return {
    ...reply,
    value: { ...value, register: { ...value.register, fields: [...value.register.fields, ...MORE] } },
  }
}

/** The form of a new customer with all its fields in sight. */
async function formOn(run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) {
  const world = await sidebarOn(browser, run, {
    start: 'add',
    ...options,
    between: (method, ask) => withMoreFields(method, ask()),
  })
  await inSight(world.page).locator('.control').first().waitFor()
  const fold = inSight(world.page).locator('details:not([open]) summary')
  if ((await fold.count()) > 0) await fold.first().click()
  return world
}

const field = (page: Page, label: string) => inSight(page).getByLabel(label, { exact: true })
const group = (page: Page, label: string) => inSight(page).getByRole('radiogroup', { name: label })
const chips = (page: Page, label: string) =>
  inSight(page).getByRole('list', { name: label }).getByRole('listitem').allInnerTexts()
const hint = (page: Page, label: string) =>
  inSight(page)
    .locator('.field', { has: page.getByLabel(label, { exact: true }) })
    .locator('.field-hint, .field-error')
const cells = (run: ScriptRun) => run.google.as(OWNER).values('客户!A1:Q4') as unknown[][]
const cell = (run: ScriptRun, row: number, header: string) =>
  cells(run)[row]?.[cells(run)[0]?.indexOf(header) ?? -1]

/** Keeps a picture where `KINDS_PICTURES` names a folder, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.KINDS_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 300, height: 1800 })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

describe('an identity number', () => {
  it('fills birthday and gender where they are empty, and says so (B9)', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '身份证号').fill('11010519491231002x')
    await page.keyboard.press('Tab')
    await hint(page, '生日').getByText('由“身份证号”填入，请核对。').waitFor()
    expect(await field(page, '身份证号').inputValue()).toBe('11010519491231002X')
    expect(await field(page, '生日').inputValue()).toBe('1949-12-31')
    expect(await field(page, '性别').inputValue()).toBe('女')
    await field(page, '性别').fill('男')
    await hint(page, '性别').waitFor({ state: 'detached' })
    await page.close()
  })

  it('that is mistyped says which sign would have to stand there, and fills nothing', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '身份证号').fill('110105194912310021')
    await page.keyboard.press('Tab')
    await page.getByText('最后一位是 1，按前面的数字应为 X。').waitFor()
    expect(await field(page, '生日').inputValue()).toBe('')
    await page.close()
  })
})

describe('yes or no', () => {
  it('has three answers by keyboard, and not knowing is the first of them', async () => {
    const run = aRegisterOfKinds()
    const { page } = await formOn(run)
    const answers = group(page, '已退订')
    const chosen = () =>
      answers.getByRole('radio', { checked: true }).evaluate((radio) => radio.parentElement?.textContent)
    expect(await chosen()).toBe('不清楚')
    await answers.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await chosen()).toBe('是')
    await page.keyboard.press('ArrowRight')
    expect(await chosen()).toBe('否')
    await field(page, '姓名 *').fill('王五')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已新增').waitFor()
    expect(cell(run, 3, '已退订')).toBe(false)
    await page.close()
  })
})

describe('several choices', () => {
  it('are filtered by typing, added with Enter and removed with Backspace (B2)', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '常用方式').click()
    await page.keyboard.type('wec')
    await page.keyboard.press('Enter')
    expect(await chips(page, '常用方式')).toEqual(['微信'])
    await page.keyboard.type('电')
    await page.keyboard.press('Enter')
    expect(await chips(page, '常用方式')).toEqual(['微信', '电话'])
    await page.keyboard.press('Backspace')
    expect(await chips(page, '常用方式')).toEqual(['微信'])
    await inSight(page).getByRole('button', { name: '去掉 微信' }).click()
    expect(await inSight(page).getByRole('list', { name: '常用方式' }).count()).toBe(0)
    await field(page, '常用方式').and(page.locator(':focus')).waitFor()
    await page.close()
  })

  it('that are not on the list stay in sight, and are named (B2)', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '常用方式').fill('传真')
    await page.keyboard.press('Tab')
    await page.getByText('不在选项里：传真。').waitFor()
    expect(await chips(page, '常用方式')).toEqual(['传真'])
    await page.close()
  })

  it('may be free words as tags are, those in use offered first', async () => {
    const run = aRegisterOfKinds()
    const { page } = await formOn(run)
    await field(page, '标签').click()
    await page.keyboard.type('老')
    await page.getByRole('option', { name: '老客户' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('新品试用，')
    expect(await chips(page, '标签')).toEqual(['老客户', '新品试用'])
    await field(page, '姓名 *').fill('王五')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已新增').waitFor()
    expect(cell(run, 3, '标签')).toBe('老客户, 新品试用')
    await page.close()
  })

  it('leave Enter and Backspace to an input method that composes', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '标签').click()
    await page.keyboard.type('VIP,')
    const session: CDPSession = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'lao', selectionStart: 3, selectionEnd: 3 })
    for (const [key, code] of [
      ['Backspace', 8],
      ['Enter', 13],
    ] as const)
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        windowsVirtualKeyCode: 229,
        code: String(code),
      })
    expect(await chips(page, '标签')).toEqual(['VIP'])
    await session.send('Input.insertText', { text: '老客户' })
    await page.waitForTimeout(100)
    await page.keyboard.press('Enter')
    expect(await chips(page, '标签')).toEqual(['VIP', '老客户'])
    await page.close()
  })
})

describe('a place', () => {
  it('is chosen from province to city to district, each list asked for once (A9)', async () => {
    const run = aRegisterOfKinds()
    const { page, count } = await formOn(run)
    await field(page, '省份').fill('浙江')
    await page.keyboard.press('Enter')
    await field(page, '城市').click()
    await page.getByRole('option', { name: '杭州市' }).waitFor()
    await page.keyboard.type('宁')
    await page.keyboard.press('Enter')
    expect(await field(page, '城市').inputValue()).toBe('宁波市')
    await field(page, '区县').click()
    await page.getByRole('option', { name: '海曙区' }).waitFor()
    expect(await page.getByRole('option', { name: '西湖区' }).count()).toBe(0)
    await page.keyboard.type('海曙')
    await page.keyboard.press('Enter')
    expect(count('customers.places')).toBe(1)
    await field(page, '姓名 *').fill('王五')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已新增').waitFor()
    expect(['省份', '城市', '区县'].map((header) => cell(run, 3, header))).toEqual([
      '浙江省',
      '宁波市',
      '海曙区',
    ])
    await page.close()
  })

  it('that can only be in one place fills what is above it, and says so (A9 B9)', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '区县').fill('昆山')
    await page.keyboard.press('Tab')
    await hint(page, '城市').getByText('由“区县”填入，请核对。').waitFor()
    expect(await field(page, '城市').inputValue()).toBe('苏州市')
    expect(await field(page, '省份').inputValue()).toBe('江苏省')
    await page.close()
  })

  it('outside of its province is told where it belongs, also when the province is changed after (A9)', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '城市').fill('苏州')
    await page.keyboard.press('Tab')
    await hint(page, '省份').waitFor()
    await field(page, '省份').fill('浙江省')
    await field(page, '姓名 *').click()
    await page.getByText('浙江省没有这个地方，它属于江苏省。').waitFor()
    await page.close()
  })
})

describe('a record of the register', () => {
  it('is chosen by name, and its number is kept', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await field(page, '介绍人').click()
    await page.keyboard.type('张建')
    await page.getByRole('option', { name: '张建国 100001' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await field(page, '介绍人').inputValue()).toBe('张建国 100001')
    await field(page, '姓名 *').click()
    expect(await field(page, '介绍人').inputValue()).toBe('张建国 100001')
    await field(page, '介绍人').fill('没有这个人')
    await page.keyboard.press('Tab')
    await page.getByText('这不是编号。').waitFor()
    await page.close()
  })
})

describe('a day and time', () => {
  it('is this moment by the register’s clock with one press, or read as people write it', async () => {
    const { page } = await formOn(aRegisterOfKinds())
    await inSight(page).getByRole('button', { name: '现在: 到店时间' }).click()
    expect(await field(page, '到店时间').inputValue()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    await field(page, '到店时间').fill('2026年11月21日下午3点半')
    await page.keyboard.press('Tab')
    await page.waitForTimeout(50)
    expect(await field(page, '到店时间').inputValue()).toBe('2026-11-21 15:30')
    await field(page, '到店时间').fill('2026-11-21 25:00')
    await page.keyboard.press('Tab')
    await page.getByText('一天里没有这个时间。').waitFor()
    await page.close()
  })
})

describe('a web address on the card', () => {
  it('is a link that tells nobody where it was pressed, and only where it leads to the web', async () => {
    const run = aRegisterOfKinds()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    const link = inSight(page).locator('a', { hasText: 'alpur.cn' })
    await link.waitFor({ state: 'attached' })
    expect(await link.getAttribute('href')).toBe('https://www.alpur.cn/a?b=1')
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    await page.close()
  })
})

describe('the controls of all kinds', () => {
  it.each(READERS)('have no fault and no overflow: %j', async (reader) => {
    const isChinese = reader.locale === 'zh-CN'
    const { page } = await formOn(aRegisterOfKinds(isChinese ? 'zh_CN' : 'en_US'), reader)
    const looks = new Looks(page)
    await looks.at('empty')
    const [identity, district, tags] = isChinese
      ? ['身份证号', '区县', '标签']
      : ['Identity number', 'District', 'Tags']
    await field(page, identity as string).fill('110105194912310021')
    await field(page, district as string).fill('昆山')
    await field(page, tags as string).fill('VIP，老客户，对花生过敏的老客户，')
    await page.keyboard.type('VIP')
    await looks.at('filled')
    await picture(page, `kinds-${reader.locale}-${reader.colorScheme}-${reader.viewport.width}`)
    expect(looks.found).toEqual([])
    await page.close()
  })
})
