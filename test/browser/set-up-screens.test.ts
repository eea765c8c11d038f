import type { Browser } from 'playwright-core'
import { arrange, setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { COLLEAGUE, seenBy } from './a-firm'
import { Looks, READERS } from './looks'
import { aList, cards, failing, forward, goTo, heldBack, setUpOn, title } from './set-up-steps'
import type { Between, SidebarWorld } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const opened = (run: ScriptRun, options?: Parameters<typeof setUpOn>[2]) => setUpOn(browser, run, options)

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
