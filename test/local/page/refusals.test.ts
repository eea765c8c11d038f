import { choose, closeBrowser, type Desk, goToCell, notice, setDesk, shown, typeInto } from './page-harness'

describe('what a person may not do on the page', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await setDesk()
    const { SpreadsheetApp } = desk.google.globals as {
      SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp
    }
    const sheet = SpreadsheetApp.openById(desk.fileId).getSheetByName('客户')!
    const kinds = SpreadsheetApp.newDataValidation()
      .requireValueInList(['潜在客户', 'VIP', 'a,b'])
      .setAllowInvalid(false)
    sheet.getRange('B2:B50').setDataValidation(kinds.build())
    const protection = sheet.getRange('C:C').protect().setDescription('财务填写')
    protection.removeEditors(protection.getEditors())
    SpreadsheetApp.flush()
  })
  afterEach(() => desk.stop())
  afterAll(closeBrowser)

  it('is refused before typing where cells are protected, with the reason', async () => {
    const page = await desk.tab('wangmin@example.com')
    await goToCell(page, 'C2')
    await page.keyboard.type('9')
    expect(await notice(page)).toContain('财务填写')
    await page.keyboard.press('Escape')
    expect(await shown(page, 'C2', '300')).toBe('300')
  })

  it('is refused by the server where a paste runs into protected cells, and the grid shows what was there', async () => {
    const page = await desk.tab('wangmin@example.com')
    await page.evaluate(() => navigator.clipboard.writeText('新\t新\t新'))
    await goToCell(page, 'A2')
    await page.keyboard.press('Control+v')
    expect(await notice(page)).toContain('受保护')
    expect(await shown(page, 'A2', '张三')).toBe('张三')
  })

  it('is refused where a rule forbids the value, and the old value is put back', async () => {
    const page = await desk.tab()
    await typeInto(page, 'B2', '不在列表里')
    expect(await notice(page)).toContain('不接受')
    expect(await shown(page, 'B2', '潜在客户')).toBe('潜在客户')
  })

  it('is not offered: the owner picks from a list, commas and all', async () => {
    const page = await desk.tab()
    await typeInto(page, 'B3', 'a,b')
    expect(await shown(page, 'B3', 'a,b')).toBe('a,b')
  })

  it('includes every edit for those who may only view', async () => {
    const page = await desk.tab('lina@example.com')
    await goToCell(page, 'A2')
    await page.keyboard.type('x')
    expect(await notice(page)).toContain('只能查看')
    await choose(page, '数据', '删除所选行')
    expect(await notice(page)).toContain('只能查看')
    expect(await shown(page, 'A2', '张三')).toBe('张三')
  })

  it('is said in the language of the person', async () => {
    const page = await desk.tab('emma@example.com')
    await goToCell(page, 'C2')
    await page.keyboard.type('9')
    expect(await notice(page)).toContain('This is protected')
  })

  it('includes looks, which this page cannot change', async () => {
    const page = await desk.tab()
    await goToCell(page, 'A2')
    await page.keyboard.press('Control+b')
    expect(await notice(page)).toContain('练习环境做不到')
  })
})
