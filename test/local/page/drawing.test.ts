import type { Page } from 'playwright-core'
import { closeBrowser, type Desk, goToCell, setDesk, shown } from './page-harness'

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp

/** A header that is frozen, a list, ticks, a condition, a note, a merge, hidden rows, a wide column. */
function dress(app: SpreadsheetApp, fileId: string): void {
  const sheet = app.openById(fileId).getSheets()[0]!
  sheet.setFrozenRows(1)
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#e8f0fe')
  sheet.setColumnWidth(1, 180)
  const list = app
    .newDataValidation()
    .requireValueInList(['潜在客户', 'VIP', 'a,b'])
    .setAllowInvalid(false)
    .build()
  sheet.getRange('B2:B20').setDataValidation(list)
  sheet.getRange('D2:D4').insertCheckboxes()
  sheet.getRange('C3').setNote('问过财务')
  const rule = app.newConditionalFormatRule().whenNumberGreaterThan(150).setBackground('#fce8b2')
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('C2:C20')]).build()])
  sheet.getRange('F2:G3').merge().setValue('合并')
  sheet.hideRows(8, 2)
  sheet.getRange('H2').setNumberFormat('yyyy"年"m"月"d"日"').setValue(46347)
  app.flush()
}

type Point = readonly [x: number, y: number]

/** Drags until the server hears of it: on a slow machine the grid may not have seen the pointer arrive. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    const heard = page.waitForResponse((response) => response.url().includes('/api/act'), { timeout: 3000 })
    await moveSlowly(page, from, to)
    if (await heard.catch(() => undefined)) return
  }
}

/** The grid follows a pointer that moves, and misses one that jumps. */
async function moveSlowly(page: Page, [fromX, fromY]: Point, [toX, toY]: Point): Promise<void> {
  const steps = 12
  await page.mouse.move(fromX, fromY)
  await page.waitForTimeout(200)
  await page.mouse.down()
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps)
    await page.waitForTimeout(30)
  }
  await page.mouse.up()
}

describe('what a spreadsheet looks like on the page', () => {
  let desk: Desk
  const app = () => (desk.google.globals as { SpreadsheetApp: SpreadsheetApp }).SpreadsheetApp
  beforeEach(async () => {
    desk = await setDesk()
  })
  afterEach(() => desk.stop())
  afterAll(closeBrowser)

  const values = (a1: string) => desk.google.as('owner@example.com').values(`客户!${a1}`)
  const open = () => desk.google.as('owner@example.com').open(desk.fileId)

  it.each(['before the page is opened', 'while it is open'])(
    'has drop-downs and ticks that work, made %s',
    async (when) => {
      open()
      if (when.startsWith('before')) dress(app(), desk.fileId)
      const page = await desk.tab()
      if (when.startsWith('while')) desk.server.meanwhile(() => dress(app(), desk.fileId))
      await page.waitForTimeout(300)
      await goToCell(page, 'B3')
      const box = (await page.locator('main.grid canvas[id*=sheet-main]').boundingBox())!
      await page.mouse.click(box.x + 46 + 180 + 100 - 12, box.y + 20 + 24 * 2 + 12)
      await page.getByText('a，b').click()
      expect(await shown(page, 'B3', 'a,b')).toBe('a,b')
      await page.mouse.click(box.x + 46 + 180 + 200 + 50, box.y + 20 + 24 + 12)
      await page.waitForTimeout(300)
      expect(values('B3')).toEqual([['a,b']])
      expect(values('D2')).toEqual([[true]])
      expect(await shown(page, 'H2', '2026年11月21日')).toBe('2026年11月21日')
    },
  )

  it('fills what is dragged, and moves rows that are dragged', async () => {
    open()
    const page = await desk.tab()
    await goToCell(page, 'B2')
    const box = (await page.locator('main.grid canvas[id*=sheet-main]').boundingBox())!
    await drag(page, [box.x + 246, box.y + 68], [box.x + 196, box.y + 104])
    expect(await shown(page, 'B3', '潜在客户')).toBe('潜在客户')
    expect(values('B2:B4')).toEqual([['潜在客户'], ['潜在客户'], ['潜在客户']])
    await page.mouse.click(box.x + 20, box.y + 20 + 24 + 12)
    await drag(page, [box.x + 22, box.y + 58], [box.x + 22, box.y + 114])
    expect(await shown(page, 'A4', '张三')).toBe('张三')
    expect(values('A2:A4')).toEqual([['李四'], ['王五𠮷'], ['张三']])
  })
})
