import type { Browser, Page } from 'playwright-core'
import { type aCardRegister, CUSTOMER, KEEPER } from '../features/card/a-card'
import { startBrowser } from '../support/browser'
import { linkedRegister } from '../support/linked-register'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Register = ReturnType<typeof aCardRegister>

function firm(): Register {
  const register = linkedRegister([
    ['姓名', '手机', '负责人'],
    ['张建国', '13977413962', '王敏'],
    ['李泽涛', '13812345678', '李娜'],
    ['周敏', '13912345678', ''],
  ])
  register.call('card.add', {
    ...{ requestId: 'a-to-do-1', table: 'to-dos', customer: CUSTOMER },
    mine: { what: '寄样品', owner: '王敏' },
  })
  return register
}
async function open(register: Register, row: number, options: Parameters<typeof sidebarOn>[2] = {}) {
  register.google.as(KEEPER).select(`客户!A${row}`)
  const world = await sidebarOn(browser, register, { start: 'customer', ...options })
  await inSight(world.page).locator('.card').waitFor()
  return world
}
const more = (page: Page) => inSight(page).getByRole('button', { name: /^(更多操作|More actions)$/ })
const press = (page: Page, name: string) => inSight(page).getByRole('button', { name, exact: true }).click()
const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()
const undo = (page: Page) => page.locator('.toast').getByRole('button', { name: '撤销' }).click()
const ownerOf = (register: Register, id: string) => register.customers()[id]?.负责人

describe('the menu of a card', () => {
  it('hands the customer to a colleague in three clicks, with what is open, and takes it back (task 10)', async () => {
    const register = firm()
    const { page } = await open(register, 2)
    await more(page).click()
    await press(page, '转交')
    await press(page, '李娜')
    await toast(page, '已把 张建国 转交给 李娜')
    expect(ownerOf(register, CUSTOMER)).toBe('李娜')
    expect(register.cells('待办').flat()).toContain('李娜')
    await inSight(page).getByText('李娜').first().waitFor()
    await undo(page)
    await toast(page, '已撤销')
    expect(ownerOf(register, CUSTOMER)).toBe('王敏')
    expect(register.cells('待办').flat()).toContain('王敏')
    await page.close()
  })

  it('hands it to anybody by name, by keys alone', async () => {
    const register = firm()
    const { page } = await open(register, 2)
    await more(page).press('Enter')
    await page.keyboard.press('Enter')
    await inSight(page).getByLabel('其他同事').fill('赵刚')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await toast(page, '已把 张建国 转交给 赵刚')
    expect(ownerOf(register, CUSTOMER)).toBe('赵刚')
    await more(page).and(page.locator(':focus')).waitFor()
    await page.close()
  })

  it('takes a customer nobody looks after, and gives it back', async () => {
    const register = firm()
    const { page } = await open(register, 4)
    await more(page).click()
    await press(page, '领取')
    await toast(page, '已领取 周敏')
    expect(ownerOf(register, '100003')).toBe(KEEPER)
    await more(page).click()
    await press(page, '退回公海')
    await toast(page, '退回公海')
    expect(ownerOf(register, '100003')).toBe('')
    await page.close()
  })

  it('does not take a customer whom somebody else has taken meanwhile', async () => {
    const register = firm()
    const { page } = await open(register, 4)
    await more(page).click()
    register.apply([{ table: 'customers', recordId: '100003', field: 'owner', before: '', after: '李娜' }])
    await press(page, '领取')
    await inSight(page).getByText('李娜 已经领取了这位客户。').waitFor()
    expect(ownerOf(register, '100003')).toBe('李娜')
    await page.close()
  })

  it('deletes at once with all that leads there, and brings it back with one press (E3)', async () => {
    const register = firm()
    const { page } = await open(register, 2)
    await more(page).click()
    await press(page, '删除')
    await toast(page, '已删除 1 位客户和 1 条待办')
    await inSight(page).getByText('表里没有客户 100001', { exact: false }).waitFor()
    expect(Object.keys(register.customers())).toEqual(['100002', '100003'])
    await undo(page)
    await inSight(page).locator('.card').getByText('张建国').first().waitFor()
    expect(Object.keys(register.customers()).sort()).toEqual(['100001', '100002', '100003'])
    expect(register.cells('待办').flat()).toContain('寄样品')
    await page.close()
  })

  it('pressed twice deletes once, also where the answer is lost', async () => {
    const register = firm()
    const { page, count } = await open(register, 2, {
      between: (method, ask) => {
        const reply = ask()
        if (method === 'bin.delete') throw new Error('NetworkError: HTTP 0')
        return reply
      },
    })
    await more(page).click()
    const button = inSight(page).getByRole('button', { name: '删除', exact: true })
    await Promise.all([button.click(), button.click({ timeout: 1000 }).catch(() => {})])
    await toast(page, '已删除 张建国')
    expect(count('bin.delete')).toBe(1)
    expect(Object.keys(register.customers())).toEqual(['100002', '100003'])
    await page.close()
  })

  it('closes with Esc and gives the focus back', async () => {
    const { page } = await open(firm(), 2)
    await more(page).click()
    await page.keyboard.press('Escape')
    await inSight(page).locator('.card-menu').waitFor({ state: 'detached' })
    await more(page).and(page.locator(':focus')).waitFor()
    await page.close()
  })
})

describe.each(READERS)('the menu for a reader of $locale, $colorScheme, $viewport.width px', (reader) => {
  it('has nothing that axe finds and nothing beyond the edge', async () => {
    const { page } = await open(firm(), 2, reader)
    const looks = new Looks(page)
    await more(page).click()
    await inSight(page).locator('.card-menu button').first().click()
    await inSight(page).getByRole('combobox').waitFor()
    await looks.at('menu')
    expect(looks.found).toEqual([])
    await page.close()
  })
})
