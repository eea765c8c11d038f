import { choose, closeBrowser, type Desk, goToCell, notice, setDesk, shown } from './page-harness'

describe('an add-on on the page', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await setDesk()
  })
  afterEach(() => desk.stop())
  afterAll(closeBrowser)

  const panel = async (as?: string) => {
    const page = await desk.tab(as)
    await choose(page, '小工具', '打开侧边栏')
    const frame = page.frameLocator('.sidebar iframe')
    await frame.locator('#ask').waitFor()
    return { page, frame }
  }

  it('has the menu its own onOpen made', async () => {
    const page = await desk.tab()
    expect(await page.locator('.menu-bar > div > button').allInnerTexts()).toEqual(['文件', '数据', '小工具'])
  })

  it('shows a sidebar 300 pixels wide, whose script calls run as the person, at their cell', async () => {
    const { page, frame } = await panel('wangmin@example.com')
    expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBe(300)
    await goToCell(page, 'B3')
    await frame.locator('#ask').click()
    await frame.getByText('B3').waitFor()
    expect(await frame.locator('#answer').textContent()).toBe(
      '{"a1":"B3","value":"VIP","who":"wangmin@example.com"} 标记',
    )
  })

  it('knows which tab of one person asks', async () => {
    const first = await panel()
    const second = await desk.tab()
    await goToCell(first.page, 'A2')
    await goToCell(second, 'C4')
    await first.frame.locator('#ask').click()
    await first.frame.getByText('A2').waitFor()
  })

  it('writes from the sidebar, and every tab shows it', async () => {
    const { frame } = await panel()
    const yours = await desk.tab('wangmin@example.com')
    await frame.locator('#write').click()
    expect(await shown(yours, 'B2', '侧边栏写的')).toBe('侧边栏写的')
  })

  it('cannot call private functions or send what cannot cross', async () => {
    const { frame } = await panel()
    await frame.locator('#secret').click()
    await frame.getByText('失败').waitFor()
    await frame.locator('#date').click()
    await frame.getByText('拒绝').waitFor()
  })

  it('keeps its page apart from the page around it', async () => {
    const { frame } = await panel()
    const reach = await frame.locator('body').evaluate(async () => {
      const server = await fetch('/api/state').then(
        () => 'reached',
        () => 'refused',
      )
      try {
        return [server, window.parent.document.title]
      } catch {
        return [server, 'refused']
      }
    })
    expect(reach).toEqual(['refused', 'refused'])
  })

  it('closes its sidebar itself', async () => {
    const { page, frame } = await panel()
    await frame.locator('#close').click()
    await page.locator('.sidebar').waitFor({ state: 'detached' })
  })

  it('opens dialogs in the size it asks for', async () => {
    const page = await desk.tab()
    await choose(page, '小工具', '更多', '打开对话框')
    const box = await page.locator('.panel-dialog iframe').boundingBox()
    expect([box?.width, box?.height]).toEqual([900, 600])
    await page.keyboard.press('Escape')
    await page.locator('.panel-dialog').waitFor({ state: 'detached' })
  })

  it('changes cells from its menu and tells when it fails', async () => {
    const page = await desk.tab()
    await choose(page, '小工具', '改表头')
    expect(await shown(page, 'A1', '脚本写的')).toBe('脚本写的')
    await choose(page, '小工具', '出错')
    expect(await notice(page)).toContain('故意出错')
  })

  it('is counted: calls, modelled time and failures are listed', async () => {
    const page = await desk.tab()
    await choose(page, '小工具', '出错')
    await notice(page)
    await page.locator('.tool.runs').click()
    const run = page.locator('.runs > li').first()
    await run.getByText('故意出错').waitFor()
    expect(await run.textContent()).toMatch(/fail.*出错.*上限 6 分/s)
  })

  it('sends mail to the outbox, as the reader gets it', async () => {
    const page = await desk.tab()
    desk.server.meanwhile(() => desk.google.as('owner@example.com').runMacro('remind'))
    await page.locator('.tool.outbox .count').waitFor()
    await page.locator('.tool.outbox').click()
    await page.getByText('提醒：合同到期').waitFor()
    await page.frameLocator('.mail iframe').getByText('张三').waitFor()
  })
})
