import {
  choose,
  closeBrowser,
  type Desk,
  goToCell,
  notice,
  setDesk,
  shown,
  tabNames,
  typeInto,
} from './page-harness'

describe('cells on the page', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await setDesk()
  })
  afterEach(() => desk.stop())
  afterAll(closeBrowser)

  const stored = (a1: string) => desk.google.as('owner@example.com').values(`客户!${a1}`)

  it('go to the server as typed and come to everyone as the server reads them', async () => {
    const [mine, yours] = [await desk.tab(), await desk.tab('wangmin@example.com')]
    await typeInto(mine, 'C2', '1,234.50')
    expect(await shown(yours, 'C2', '1,234.50')).toBe('1,234.50')
    await typeInto(mine, 'D2', '00123')
    expect(await shown(mine, 'D2', '123')).toBe('123')
    await typeInto(yours, 'D3', "'=1+1 𠮷")
    expect(await shown(mine, 'D3', '=1+1 𠮷')).toBe('=1+1 𠮷')
    expect(stored('C2')).toEqual([[1234.5]])
  })

  it('stay unsent when opened and left as they were', async () => {
    const page = await desk.tab()
    await typeInto(page, 'D2', "'007")
    expect(await shown(page, 'D2', '007')).toBe('007')
    await goToCell(page, 'D2')
    await page.keyboard.press('F2')
    await page.keyboard.press('Enter')
    expect(await shown(page, 'D2', '007')).toBe('007')
    expect(stored('D2')).toEqual([['007']])
  })

  it('are cleared together and come back with undo, in every tab', async () => {
    const [mine, yours] = [await desk.tab(), await desk.tab('wangmin@example.com')]
    await goToCell(mine, 'A2:B3')
    await mine.keyboard.press('Delete')
    expect(await shown(yours, 'A2', '')).toBe('')
    await goToCell(mine, 'A1')
    await mine.keyboard.press('Control+z')
    expect(await shown(yours, 'B3', 'VIP')).toBe('VIP')
  })

  it('are copied by the server, and pasted text from elsewhere is read as typed', async () => {
    const page = await desk.tab()
    await goToCell(page, 'A2:B3')
    await page.keyboard.press('Control+c')
    await goToCell(page, 'E2')
    await page.keyboard.press('Control+v')
    expect(await shown(page, 'F3', 'VIP')).toBe('VIP')
    await page.evaluate(() => navigator.clipboard.writeText('甲\t00123\n"多\n行"\t乙'))
    await goToCell(page, 'H2')
    await page.keyboard.press('Control+v')
    expect(await shown(page, 'I3', '乙')).toBe('乙')
    expect(stored('H2:I3')).toEqual([
      ['甲', 123],
      ['多\n行', '乙'],
    ])
  })

  it('follow rows that are inserted, deleted and sorted', async () => {
    const [mine, yours] = [await desk.tab(), await desk.tab('wangmin@example.com')]
    await goToCell(mine, 'A3')
    await choose(mine, '数据', '在上方插入 1 行')
    expect(await shown(yours, 'A4', '李四')).toBe('李四')
    await goToCell(mine, 'A3')
    await choose(mine, '数据', '删除所选行')
    expect(await shown(yours, 'A3', '李四')).toBe('李四')
    await goToCell(mine, 'C2')
    await choose(mine, '数据', '按此列升序排序')
    expect(await shown(yours, 'A2', '李四')).toBe('李四')
    expect(await shown(yours, 'A3', '王五𠮷')).toBe('王五𠮷')
    expect(stored('A2:A4')).toEqual([['李四'], ['王五𠮷'], ['张三']])
  })

  it('typed over rows that moved meanwhile are refused rather than misplaced', async () => {
    const page = await desk.tab()
    await goToCell(page, 'A3')
    await page.keyboard.press('F2')
    await page.keyboard.type('改')
    desk.server.meanwhile(() => {
      const actor = desk.google.as('wangmin@example.com')
      actor.open(desk.fileId)
      actor.insertRows('客户', 2)
    })
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    expect(await notice(page)).toContain('移动过')
    expect(stored('A2:A5')).toEqual([[''], ['张三'], ['李四'], ['王五𠮷']])
    expect(await shown(page, 'A3', '张三')).toBe('张三')
  })

  it('of sheets that are added, renamed and deleted are the same for all', async () => {
    const [mine, yours] = [await desk.tab(), await desk.tab('wangmin@example.com')]
    await mine.locator('[data-u-comp=sheet-bar-append-button]').first().click()
    await yours.getByText('工作表2').waitFor()
    await typeInto(mine, 'A1', '在新表里')
    expect(await shown(mine, 'A1', '在新表里')).toBe('在新表里')
    expect(desk.google.as('owner@example.com').values('工作表2!A1')).toEqual([['在新表里']])
    expect(await shown(yours, 'A1', '姓名')).toBe('姓名')
    await mine.locator('[data-u-comp=slide-tab-item]').nth(1).dblclick()
    await mine.waitForFunction(() => document.activeElement instanceof HTMLInputElement)
    await mine.keyboard.type('合同')
    await mine.keyboard.press('Enter')
    await yours.getByText('合同').waitFor()
    expect(await tabNames(yours)).toEqual(['客户', '合同'])
    desk.server.meanwhile(() => desk.google.as('owner@example.com').deleteTab('合同'))
    await yours.getByText('合同').waitFor({ state: 'detached' })
  })
})
