import type { Browser, Page } from 'playwright-core'
import { arrange, setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { COLLEAGUE, seenBy } from './a-firm'
import { Looks, READERS } from './looks'
import { type Between, inSight, type SidebarWorld, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const LONG = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  '一个特别长又没有任何空格的栏目名称也要能换行显示出来',
]
const MORE = Array.from({ length: 26 }, (_, index) => `Extra ${index + 1}`)
const LIST = [
  ['姓名', '手机', '电子邮件', '公司', ...LONG, ...MORE],
  ['张三', '13977413962', 'zhang@alpur.cn', '甲', 'a'.repeat(90), ''],
  ['李四', '1771418572', 'li@', '', '', ''],
  ['', '', '', '', '', ''],
  ['<img src=x onerror=document.title="hacked">', '139774139', 'wang@qq.com', '乙', '', ''],
]

const aList = (): ScriptRun =>
  scriptRun([
    { name: '客户名单', rows: LIST },
    { name: '备忘', rows: [['买茶'], ['还书']] },
  ])

const opened = (run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, run, { start: 'set-up', ...options })

const forward = (page: Page) => page.locator('.setup-foot .primary')
const back = (page: Page) => page.locator('.setup-foot .button').first()
const cards = (page: Page) => page.locator('.choice-card')
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Goes on to a step of the way from a sheet. */
async function goTo(page: Page, step: 'goal' | 'match' | 'preview'): Promise<void> {
  await cards(page).first().click()
  if (step === 'goal') return
  await forward(page).click()
  await page.locator('.match-table').waitFor()
  if (step === 'match') return
  await forward(page).click()
  await page.locator('.setup-sum').waitFor()
}

/** Lets a call of the sidebar wait until it is told to go on. */
function heldBack(held: string): { between: Between; goOn: () => void } {
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const between: Between = async (method, ask) => {
    if (method === held) await waiting
    return ask()
  }
  return { between, goOn: () => goOn() }
}

const failing =
  (failed: string, code: 'busy' | 'unexpected' = 'busy'): Between =>
  (method, ask) =>
    method === failed ? { ok: false, error: { code, message: '', reference: 'K3F9' } } : ask()

describe('the way from a sheet to a register', () => {
  it.each([
    ...READERS,
    { locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 900, height: 600 } } as const,
  ])('has no fault and fits at every step, $locale $colorScheme $viewport.width px', async (reader) => {
    const { between, goOn } = heldBack('setup.start')
    const { page } = await opened(aList(), {
      ...reader,
      between,
      kind: reader.viewport.width > 300 ? 'dialog' : 'sidebar',
    })
    const looks = new Looks(page)
    await cards(page).first().waitFor()
    await page.locator('summary').click()
    await looks.at('welcome')
    await goTo(page, 'goal')
    await looks.at('goal')
    await forward(page).click()
    await page.locator('.match-table').waitFor()
    await looks.at('match')
    await forward(page).click()
    await page.locator('.setup-sum').waitFor()
    await looks.at('preview')
    await forward(page).click()
    await page.locator('.setup-steps').waitFor()
    await looks.at('running')
    goOn()
    await page.locator('.setup-undo').waitFor()
    await looks.at('done')
    await page.locator('.setup-undo button').click()
    await page.locator('dialog[open]').waitFor()
    await looks.at('undo?')
    await page.locator('dialog[open] .danger').click()
    await page.locator('.banner.success').waitFor()
    await looks.at('undone')
    expect(looks.found).toEqual([])
    expect(await page.title()).not.toBe('hacked')
    await page.close()
  })

  it('is gone with the keyboard alone, the focus on the title of each step', async () => {
    const { page } = await opened(aList())
    const isAt = (name: string) => title(page, name).and(page.locator(':focus')).waitFor()
    const tabTo = async (name: string) => {
      const button = page.getByRole('button', { name, exact: false })
      await button.and(page.locator(':not([aria-disabled="true"])')).waitFor()
      const target = button.and(page.locator(':focus'))
      for (let presses = 0; (await target.count()) === 0; presses++) {
        expect(presses).toBeLessThan(50)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
    }
    await isAt('把这张表变成客户档案')
    await tabTo('用现在这张表')
    await isAt('主要用来做什么？')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByLabel('做好服务').isChecked()).toBe(true)
    await tabTo('继续')
    await isAt('对应各栏')
    await tabTo('继续')
    await isAt('预览')
    await tabTo('返回')
    await isAt('对应各栏')
    await tabTo('返回')
    await isAt('主要用来做什么？')
    expect(await page.getByLabel('做好服务').isChecked()).toBe(true)
    await tabTo('继续')
    await tabTo('继续')
    await isAt('预览')
    await tabTo('开始')
    await isAt('客户档案建好了')
    await tabTo('还原为原来的表')
    await page.getByRole('button', { name: '保留客户档案' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '还原为原来的表' }).and(page.locator(':focus')).waitFor()
    await page.close()
  })

  it('begins each step at its top, however far the last one was scrolled', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    const scrolled = () => page.locator('.place:not([hidden])').evaluate((box) => box.scrollTop)
    await page.locator('.match-table select').last().scrollIntoViewIfNeeded()
    expect(await scrolled()).toBeGreaterThan(500)
    await forward(page).click()
    await page.locator('.setup-sum').waitFor()
    expect(await scrolled()).toBe(0)
    await page.close()
  })

  it('says in the preview what it then does', async () => {
    const run = aList()
    const { page } = await opened(run)
    await goTo(page, 'preview')
    expect(await page.locator('.setup-sum').textContent()).toBe('4 行 → 3 位客户，2 行需要您看一下')
    const reasons = await page.locator('.match-table tbody tr').allTextContents()
    expect(reasons.join('\n')).toContain('手机')
    await forward(page).click()
    await page.getByRole('button', { name: '处理 2 位有问题的客户' }).waitFor()
    await page.getByText('“客户名单”里有 3 位客户').waitFor()
    expect(run.call('customers.problems', {}).count).toBe(2)
    await page.close()
  })

  it('shows a new preview when somebody typed meanwhile, and writes nothing before it was seen', async () => {
    const run = aList()
    run.google.as(OWNER).open(run.spreadsheetId)
    const { page } = await opened(run)
    await goTo(page, 'preview')
    run.google.as(OWNER).type('客户名单!A6', '赵六')
    await forward(page).click()
    await page.getByText('刚才有人改过这张表').waitFor()
    expect(await page.locator('.setup-sum').textContent()).toContain('5 行 → 4 位客户')
    expect(run.call('setup.look', {}).state).toBe('none')
    await forward(page).click()
    await page.getByText('“客户名单”里有 4 位客户').waitFor()
    await page.close()
  })
})

describe('the welcome', () => {
  it('keeps the sheet that was chosen when one comes back', async () => {
    const { page } = await opened(aList())
    await page.getByLabel('工作表').selectOption('备忘')
    await goTo(page, 'goal')
    await back(page).click()
    expect(
      await page.getByLabel('工作表').evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text),
    ).toBe('备忘')
    await cards(page).first().getByText('“备忘”').waitFor()
    await page.close()
  })

  it('begins nothing while a sheet has a name the register needs, and goes on when it was renamed', async () => {
    const run = scriptRun([
      { name: '名单', rows: LIST },
      { name: '_log', rows: [['我的']] },
    ])
    const { page } = await opened(run)
    await page.getByRole('alert').getByText('_log').waitFor()
    expect(await cards(page).count()).toBe(0)
    const { sheetId } = run.call('setup.look', {}).sheets.find((sheet) => sheet.title === '_log')!
    const properties = { sheetId, title: '日志' }
    arrange(run, [{ updateSheetProperties: { properties, fields: 'title' } }])
    await page.getByRole('button', { name: '再试一次' }).click()
    await cards(page).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
  })

  it('leads an empty file to the templates', async () => {
    const { page } = await opened(scriptRun([{ name: '空', rows: [] }]))
    await page.getByText('还没有哪张工作表有内容').waitFor()
    await page.locator('.choice-card.primary', { hasText: '从模板新建' }).click()
    await forward(page).click()
    await page.getByText('建在空的工作表“空”里').waitFor()
    await page.close()
  })

  it('shows the shape of what will come while it waits, and says when it cannot look', async () => {
    const { between, goOn } = heldBack('setup.look')
    const waiting = await opened(aList(), { between })
    await waiting.page.locator('.skeleton').waitFor()
    goOn()
    await cards(waiting.page).first().waitFor()
    await waiting.page.close()
    let isDown = true
    const { page } = await opened(aList(), {
      between: (method, ask) => (isDown ? failing('setup.look')(method, ask) : ask()),
    })
    await page.getByRole('alert').waitFor()
    isDown = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await cards(page).first().waitFor()
    await page.close()
  })
})

describe('matching columns', () => {
  const field = (page: Page, header: string) => page.getByLabel(`“${header}”对应的字段`)

  it('takes a field from the column that had it, counts anew, and keeps the choice on the way back', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    await page.getByText('认出 4 栏，28 栏为自定义字段。').waitFor()
    await field(page, 'Extra 1').selectOption('company')
    expect(await field(page, '公司').inputValue()).toBe('own')
    await field(page, '电子邮件').selectOption('own')
    await page.getByText('认出 3 栏，29 栏为自定义字段。').waitFor()
    await forward(page).click()
    await page.locator('.setup-sum').waitFor()
    await back(page).click()
    await page.getByText('认出 3 栏，29 栏为自定义字段。').waitFor()
    expect(await field(page, 'Extra 1').inputValue()).toBe('company')
    await page.close()
  })

  it('asks which column holds the name where none does', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    const question = page.getByText('哪一栏是客户姓名？')
    expect(await question.count()).toBe(0)
    await field(page, '姓名').selectOption('own')
    await question.waitFor()
    await page.close()
  })

  it('takes another row for the headers, with examples and problems of the rows below it', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    await page.getByLabel('表头所在行').selectOption({ index: 1 })
    await field(page, '张三').waitFor()
    await page.getByLabel('表头所在行').selectOption({ label: '没有表头，由系统补上' })
    await page.locator('.match-examples').first().getByText('姓名 · 张三').waitFor()
    await page.close()
  })

  it('says that the sheet has gone, with the way back', async () => {
    const run = aList()
    const { page } = await opened(run)
    await goTo(page, 'goal')
    arrange(run, [{ deleteSheet: { sheetId: 0 } }])
    await forward(page).click()
    await page.getByText('这张工作表已经不在了').waitFor()
    expect(await forward(page).getAttribute('aria-disabled')).toBe('true')
    await back(page).click()
    await title(page, '主要用来做什么？').waitFor()
    await page.close()
  })
})

describe('a start that is not carried out', () => {
  it.each([
    ['busy', '同事的操作还没有完成'],
    ['unexpected', '把编号 K3F9 告诉管理员'],
  ] as const)(
    'because of %s leads back to the preview, says so, and can be tried again',
    async (code, words) => {
      let isDown = true
      const { page } = await opened(aList(), {
        between: (method, ask) => (isDown ? failing('setup.start', code)(method, ask) : ask()),
      })
      await goTo(page, 'preview')
      await forward(page).click()
      await page.getByRole('alert').getByText(words).waitFor()
      await title(page, '预览').waitFor()
      isDown = false
      await forward(page).click()
      await title(page, '客户档案建好了').waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      await page.close()
    },
  )

  it('since a range is protected says whom to ask', async () => {
    const run = aList()
    run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
    run.google.person(COLLEAGUE).locale = 'zh_CN'
    const protectedRange = { range: { sheetId: 0 }, editors: { users: [OWNER] } }
    arrange(run, [{ addProtectedRange: { protectedRange } }])
    const { page } = await opened(seenBy(run, COLLEAGUE))
    await goTo(page, 'preview')
    await forward(page).click()
    await page.getByRole('alert').getByText('这张表有受保护的部分').waitFor()
    expect(run.call('setup.look', {}).state).toBe('none')
    await page.close()
  })

  it('since a colleague was faster changes nothing and says so', async () => {
    const run = aList()
    const { page } = await opened(run)
    await goTo(page, 'preview')
    setUp(run)
    await forward(page).click()
    await page.getByRole('alert').getByText('已经是客户档案，什么也没有改变').waitFor()
    await page.close()
  })

  it('is looked into while its answer is missing', async () => {
    let lost = 0
    const { between, goOn } = heldBack('setup.start')
    const { page } = await opened(aList(), {
      between: (method, ask) => {
        if (method === 'setup.start' && lost++ === 0) throw new Error('NetworkError: HTTP 0')
        return between(method, ask)
      },
    })
    await goTo(page, 'preview')
    await forward(page).click()
    await page.getByText('正在确认是否已完成').waitFor()
    goOn()
    await title(page, '客户档案建好了').waitFor()
    await page.close()
  })
})

describe('a register that was just made', () => {
  const done = async (between: Between): Promise<SidebarWorld> => {
    const world = await opened(aList(), { between })
    await goTo(world.page, 'preview')
    await forward(world.page).click()
    await title(world.page, '客户档案建好了').waitFor()
    return world
  }

  it('opens its next step, and says when it cannot', async () => {
    let isDown = true
    const world = await done((method, ask) => {
      if (method !== 'setup.open') return ask()
      return isDown ? failing('setup.open')(method, ask) : { ok: true, value: {} }
    })
    const { page } = world
    await page.getByRole('button', { name: '让同事一起用' }).click()
    await page.getByRole('alert').getByText('同事的操作还没有完成').waitFor()
    isDown = false
    await page.getByRole('button', { name: '每日提醒' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    expect(world.count('setup.open')).toBe(2)
    await page.close()
  })

  it('says when it cannot be put back, and stays as it is', async () => {
    const { page } = await done(failing('setup.undo'))
    await page.locator('.setup-undo button').click()
    await page.locator('dialog[open] .danger').click()
    await page.getByRole('alert').getByText('同事的操作还没有完成').waitFor()
    await title(page, '客户档案建好了').waitFor()
    await page.close()
  })
})

describe('set-up where a register is', () => {
  const registered = (): ScriptRun => {
    const run = aList()
    setUp(run)
    run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
    run.google.person(COLLEAGUE).locale = 'zh_CN'
    return run
  }
  const undo = (page: Page) => page.getByRole('button', { name: '还原为原来的表' })

  it('offers the way back to the administrator alone', async () => {
    const run = registered()
    const own = await opened(run)
    await undo(own.page).waitFor()
    await own.page.close()
    const { page } = await opened(seenBy(run, COLLEAGUE))
    await page.getByText('只有管理员可以还原').waitFor()
    expect(await undo(page).count()).toBe(0)
    await page.close()
  })

  it('tells what was entered since, once the sheet is back', async () => {
    const run = registered()
    run.google.as(OWNER).open(run.spreadsheetId)
    run.google.as(OWNER).type('客户名单!B2', '张三丰')
    const { page } = await opened(run)
    await undo(page).click()
    await page.locator('dialog[open] .danger').click()
    await page.getByText('设置之后新填或改过的 1 行保存在').waitFor()
    await title(page, '还原为原来的表').and(page.locator(':focus')).waitFor()
    await page.close()
  })

  it.each(['zh-CN', 'en-GB'] as const)(
    'asks in a copy what it shall be, and keeps to it, in %s',
    async (locale) => {
      const run = registered()
      const copy = run.inCopy(run.google.as(OWNER).makeCopy(run.spreadsheetId), OWNER)
      const { page } = await opened(copy, { locale })
      const looks = new Looks(page)
      const choice = page.locator('.copy-banner').getByRole('button')
      await choice.first().waitFor()
      await looks.at('copy')
      expect(await undo(page).count()).toBe(0)
      await choice.last().click()
      await page.locator('.copy-banner').waitFor({ state: 'detached' })
      await inSight(page)
        .getByText(/练习副本|practice copy/)
        .waitFor()
      await looks.at('practice')
      expect(await page.getByText(/只有管理员可以还原|Only the administrator/).count()).toBe(0)
      expect(looks.found).toEqual([])
      await page.close()
    },
  )

  it('lets only the owner of a copy choose', async () => {
    const run = registered()
    const copyId = run.google.as(OWNER).makeCopy(run.spreadsheetId)
    run.google.share(copyId, { editors: [COLLEAGUE] })
    const { page } = await opened(seenBy(run.inCopy(copyId, OWNER), COLLEAGUE))
    await page.locator('.copy-banner').getByRole('button').first().click()
    await page.getByText('只有这个文件的所有者可以选择').waitFor()
    await page.close()
  })
})
