import type { Browser, CDPSession, Page } from 'playwright-core'
import { aRegister, customersIn } from '../features/customers/a-register'
import { OWNER } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(60_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const field = (page: Page, label: string) => inSight(page).getByLabel(label, { exact: true })
const toast = (page: Page) => page.locator('.toast-text')

/** What an input method does: composing text in the field that has the focus, then putting in what was picked. */
async function composing(
  page: Page,
): Promise<{ compose(text: string): Promise<void>; pick(text: string): Promise<void> }> {
  const session: CDPSession = await page.context().newCDPSession(page)
  return {
    compose: async (text) => {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    pick: async (text) => {
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        windowsVirtualKeyCode: 229,
      })
      await session.send('Input.insertText', { text })
    },
  }
}

describe('adding a customer by keyboard', () => {
  it('takes name, phone and Ctrl+Enter, and the form is empty for the next one at once', async () => {
    const run = aRegister()
    const { page } = await sidebarOn(browser, run)
    await page.locator('#tab-today').waitFor()
    await page.keyboard.press('n')
    await field(page, '姓名 *').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('李雷')
    await page.keyboard.press('Enter')
    await page.keyboard.type('139 0000 0000')
    await page.keyboard.press('Control+Enter')
    await field(page, '姓名 *').and(page.locator(':focus')).waitFor()
    expect(await field(page, '姓名 *').inputValue()).toBe('')
    await toast(page).getByText('已新增 100004 李雷').waitFor()
    expect(customersIn(run)[3]?.slice(0, 3)).toEqual([100004, '李雷', '13900000000'])
    await page.close()
  })

  it('says what is wrong with a phone of ten digits and how to put it right, and saves nothing', async () => {
    const run = aRegister()
    const { page, count } = await sidebarOn(browser, run, { start: 'add' })
    await field(page, '姓名 *').fill('李雷')
    await field(page, '手机').fill('1390000000')
    await page.keyboard.press('Tab')
    await page.getByText('手机号应为 11 位，现在是 10 位').waitFor()
    await page.keyboard.press('Control+Enter')
    await field(page, '手机').and(page.locator(':focus')).waitFor()
    expect(await field(page, '手机').getAttribute('aria-invalid')).toBe('true')
    expect(count('customers.save')).toBe(0)
    expect(customersIn(run)).toHaveLength(3)
    await page.close()
  })

  it('warns of a twin with its name while typing, and leaves the focus where it is', async () => {
    const run = aRegister()
    const { page, asked } = await sidebarOn(browser, run, { start: 'add' })
    await field(page, '姓名 *').waitFor()
    await page.waitForFunction(() => document.querySelector('.status-line') !== null)
    while (!asked.includes('customers.index')) await page.waitForTimeout(20)
    await page.waitForTimeout(100)
    const before = asked.length
    await field(page, '手机').click()
    await page.keyboard.type('13977413962')
    await page.getByText('100001 张建国电话相同 · 负责人 王敏').waitFor()
    await field(page, '手机').and(page.locator(':focus')).waitFor()
    expect(asked.slice(before).filter((method) => method !== 'customers.keepDraft')).toEqual([])
    await inSight(page).getByRole('button', { name: '不是同一人' }).click()
    await inSight(page).getByText('100001 张建国').waitFor({ state: 'detached' })
    await page.close()
  })
})

describe('a drop-down', () => {
  it('filters by typing, in either language, and Enter picks without leaving the field', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { start: 'add' })
    const kind = field(page, '客户类型')
    await kind.fill('exist')
    await inSight(page).getByRole('option', { name: '现有客户' }).waitFor()
    expect(await inSight(page).getByRole('listbox').getByRole('option').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await kind.inputValue()).toBe('现有客户')
    await kind.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await kind.inputValue()).toBe('VIP')
    await page.close()
  })

  it('closes with Esc without leaving the form, and names a value that is no choice', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { start: 'add' })
    const kind = field(page, '客户类型')
    await kind.click()
    await inSight(page).getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await inSight(page).getByRole('listbox').waitFor({ state: 'hidden' })
    await kind.fill('不存在的类型')
    await page.keyboard.press('Tab')
    await page.getByText('不在选项里').waitFor()
    await page.close()
  })
})

describe('a twin', () => {
  it('can be completed with what was typed for the new customer', async () => {
    const run = aRegister()
    const { page, asked } = await sidebarOn(browser, run, { start: 'add' })
    while (!asked.includes('customers.index')) await page.waitForTimeout(20)
    await field(page, '姓名 *').fill('别的名字')
    await field(page, '公司').fill('补上的公司')
    await field(page, '手机').fill('13812345678')
    await inSight(page).getByRole('button', { name: '补充到这位' }).click()
    await inSight(page).getByRole('heading', { name: '修改 100003' }).waitFor()
    expect(await field(page, '公司').inputValue()).toBe('𠮷野家')
    expect(await field(page, '姓名 *').inputValue()).toBe('<img src=x onerror=alert(1)>')
    await page.close()
  })
})

describe('the card of the selected row', () => {
  it('is asked for as soon as its tab comes into sight, and never while it is covered', async () => {
    const run = aRegister()
    const { page, count } = await sidebarOn(browser, run)
    await page.locator('.attention-line').waitFor()
    run.google.as(OWNER).select('客户!A4')
    await page.dispatchEvent('html', 'pointerenter')
    await page.waitForTimeout(300)
    expect(count('customers.selected')).toBe(0)
    await page.locator('#tab-customer').click()
    await inSight(page).getByRole('heading', { name: '100003' }).waitFor()
    await page.close()
  })
})

describe('a card pasted into the name', () => {
  it('goes part by part into the fields', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { start: 'add' })
    const name = field(page, '姓名 *')
    await name.evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '李雷\n139 0000 0000\nli@example.com\n雷鸣商行')
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await toast(page).getByText('已分到 4 栏').waitFor()
    expect(await name.inputValue()).toBe('李雷')
    expect(await field(page, '手机').inputValue()).toBe('13900000000')
    expect(await field(page, '邮箱').inputValue()).toBe('li@example.com')
    expect(await field(page, '公司').inputValue()).toBe('雷鸣商行')
    await page.close()
  })
})

describe('an input method', () => {
  it('picks a candidate with Enter, and neither moves on nor saves nor searches', async () => {
    const run = aRegister()
    const { page, count } = await sidebarOn(browser, run, { start: 'add' })
    await field(page, '姓名 *').click()
    const method = await composing(page)
    await method.compose('zhangsan')
    await page.keyboard.press('Control+Enter')
    await method.pick('张三')
    await field(page, '姓名 *').and(page.locator(':focus')).waitFor()
    expect(await field(page, '姓名 *').inputValue()).toBe('张三')
    expect(count('customers.save')).toBe(0)
    await page.locator('#search').click()
    await method.compose('zhang')
    await page.waitForTimeout(300)
    expect(await inSight(page).getByRole('heading', { name: '搜索' }).count()).toBe(0)
    await method.pick('张')
    await inSight(page).getByText('2 位客户').waitFor()
    await page.close()
  })
})

describe('a double press, a lost answer', () => {
  it('makes one customer of two presses', async () => {
    const run = aRegister()
    const { page, count } = await sidebarOn(browser, run, { start: 'add' })
    await field(page, '姓名 *').fill('李雷')
    await inSight(page).getByRole('button', { name: '保存', exact: true }).dblclick()
    await toast(page).getByText('已新增 100004 李雷').waitFor()
    expect(count('customers.save')).toBe(1)
    expect(customersIn(run)).toHaveLength(4)
    await page.close()
  })

  it('makes one customer of two presses of Ctrl+Enter, and complains of nothing', async () => {
    const run = aRegister()
    const { page, count } = await sidebarOn(browser, run, { start: 'add' })
    await field(page, '姓名 *').fill('李雷')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await toast(page).getByText('已新增 100004 李雷').waitFor()
    expect(count('customers.save')).toBe(1)
    expect(await inSight(page).getByRole('alert').count()).toBe(0)
    await page.close()
  })

  it('asks the register when the answer is lost after the write, and says that it was saved', async () => {
    const run = aRegister()
    let lost = 0
    const { page } = await sidebarOn(browser, run, {
      start: 'add',
      between: (method, ask) => {
        const reply = ask()
        if (method === 'customers.save' && lost++ === 0) throw new Error('NetworkError: HTTP 0')
        return reply
      },
    })
    await field(page, '姓名 *').fill('李雷')
    await inSight(page).getByRole('button', { name: '保存', exact: true }).click()
    await toast(page).getByText('已新增 100004 李雷').waitFor()
    expect(customersIn(run)).toHaveLength(4)
    await page.close()
  })

  it('says that nothing was saved when the call never arrived; trying again makes one customer', async () => {
    const run = aRegister()
    let lost = 0
    const { page } = await sidebarOn(browser, run, {
      start: 'add',
      between: (method, ask) => {
        if (method === 'customers.save' && lost++ === 0) throw new Error('NetworkError: HTTP 0')
        return ask()
      },
    })
    await field(page, '姓名 *').fill('李雷')
    const save = inSight(page).getByRole('button', { name: '保存', exact: true })
    await save.click()
    await page.getByText('没有保存成功，您填的内容还在').waitFor()
    expect(await field(page, '姓名 *').inputValue()).toBe('李雷')
    await save.click()
    await toast(page).getByText('已新增 100004 李雷').waitFor()
    expect(customersIn(run)).toHaveLength(4)
    await page.close()
  })
})

describe('typing', () => {
  it('is there again after the sidebar was closed', async () => {
    const run = aRegister()
    const first = await sidebarOn(browser, run, { start: 'add' })
    await field(first.page, '姓名 *').fill('没写完')
    while (!first.asked.includes('customers.keepDraft')) await first.page.waitForTimeout(50)
    await first.page.close()
    const again = await sidebarOn(browser, run, { start: 'add' })
    await again.page.getByText('草稿已自动保存').waitFor()
    expect(await field(again.page, '姓名 *').inputValue()).toBe('没写完')
    await again.page.getByRole('button', { name: '放弃草稿' }).click()
    expect(await field(again.page, '姓名 *').inputValue()).toBe('')
    await again.page.close()
  })

  it('is there again after another card was opened', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { start: 'add' })
    await field(page, '姓名 *').fill('没写完')
    await page.keyboard.press('Escape')
    await inSight(page).getByRole('heading', { name: '档案卡' }).waitFor()
    await page.keyboard.press('n')
    await field(page, '姓名 *').waitFor()
    expect(await field(page, '姓名 *').inputValue()).toBe('没写完')
    await page.close()
  })

  it('comes back when what was saved behind the form is refused', async () => {
    const { page } = await sidebarOn(browser, aRegister(), {
      start: 'add',
      between: (method, ask) =>
        method === 'customers.save' ? { ok: false, error: { code: 'forbidden', message: '' } } : ask(),
    })
    await field(page, '姓名 *').fill('李雷')
    await page.keyboard.press('Control+Enter')
    await page.getByText('李雷没有保存成功。').waitFor()
    await page.getByRole('button', { name: '去修改' }).click()
    expect(await field(page, '姓名 *').inputValue()).toBe('李雷')
    await page.close()
  })
})

describe('the right customer', () => {
  it('is changed after rows were sorted and inserted, with every colleague’s value kept', async () => {
    const run = aRegister()
    const person = run.google.as(OWNER)
    person.select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    await page.keyboard.press('e')
    await field(page, '公司').fill('新公司')
    person.sort('客户!A2:J4', 2, false)
    person.insertRows('客户', 2, 1)
    await inSight(page).getByRole('button', { name: '保存', exact: true }).click()
    await toast(page).getByText('已保存 100001 张建国').waitFor()
    const rows = customersIn(run)
    expect(rows.find(([number]) => number === 100001)?.[4]).toBe('新公司')
    expect(rows.filter((row) => row[4] === '新公司')).toHaveLength(1)
    await page.close()
  })

  it('stays in sight when an earlier answer comes late', async () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A2')
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    let turn = 0
    const { page } = await sidebarOn(browser, run, {
      start: 'customer',
      between: async (method, ask) => {
        if (method !== 'customers.selected') return ask()
        const reply = ask()
        if (++turn === 1) await held
        return reply
      },
    })
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    await page.dispatchEvent('html', 'pointerenter')
    run.google.as(OWNER).select('客户!A4')
    await page.dispatchEvent('html', 'pointerenter')
    await inSight(page).getByRole('heading', { name: '100003' }).waitFor()
    release()
    await page.waitForTimeout(200)
    expect(await inSight(page).getByRole('heading', { name: '100003' }).count()).toBe(1)
    await page.close()
  })

  it('is said to stay when the selection is no customer', async () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    run.google.as(OWNER).select('客户!A1')
    await page.dispatchEvent('html', 'pointerenter')
    await page.getByText('所选不是客户行 · 仍显示 张建国').waitFor()
    await page.close()
  })

  it('keeps both people’s values in a conflict until somebody chooses', async () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    await page.keyboard.press('e')
    await field(page, '手机').fill('13600000000')
    run.google.as(OWNER).type('客户!C2', '13900000009')
    const save = inSight(page).getByRole('button', { name: '保存', exact: true })
    await save.click()
    await page.getByText('没有覆盖任何内容').waitFor()
    for (const value of ['139 7741 3962', '136 0000 0000', '139 0000 0009'])
      await page.locator('.conflict').getByText(value).waitFor()
    expect(customersIn(run)[0]?.[2]).toBe('13900000009')
    await page.getByRole('button', { name: '用我的' }).click()
    await save.click()
    await toast(page).getByText('已保存 100001 张建国').waitFor()
    expect(customersIn(run)[0]?.[2]).toBe('13600000000')
    await page.close()
  })
})
