import type { Page } from 'playwright-core'
import { encodedText } from '../../files/encoded-text'
import { choose, closeBrowser, type Desk, notice, setDesk, shown } from './page-harness'

const utf8 = (text: string) => Buffer.from(text, 'utf8')

/** Chooses a file in the menu, and answers what the page says then. */
async function opening(page: Page, name: string, buffer: Buffer): Promise<string> {
  const choosing = page.waitForEvent('filechooser')
  await choose(page, '文件', '打开 CSV 文件…')
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer })
  return notice(page)
}

describe('a file opened on the page', () => {
  let desk: Desk
  let page: Page
  beforeAll(async () => {
    desk = await setDesk()
    page = await desk.tab()
  })
  afterAll(async () => {
    await desk.stop()
    await closeBrowser()
  })

  it.each([
    ['照片.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '这个文件不是文本表格（CSV）'],
    ['合同.csv', utf8('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj'), '这个文件不是文本表格（CSV）'],
    ['客户.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), '在 Excel 里“另存为”“CSV UTF-8”'],
    ['空.csv', utf8('\r\n\r\n'), '这个文件是空的'],
    ['长.csv', utf8(`姓名\n${'长'.repeat(50_001)}`), '每格 50,000 字'],
  ])('that is no list says so and opens nothing: %s', async (name, buffer, sentence) => {
    const before = desk.google.files.all().length
    expect(await opening(page, name, buffer)).toContain(sentence)
    expect(desk.google.files.all()).toHaveLength(before)
    expect(await shown(page, 'A2', '张三')).toBe('张三')
  })

  it('is a list, whatever encoding and separator it has', async () => {
    const traditional = Buffer.from(encodedText('姓名;手機\r\n陳大文;0912\r\n', 'big5'))
    expect(await opening(page, '名單.csv', traditional)).toContain('共 2 行')
    expect(await shown(page, 'A2', '陳大文')).toBe('陳大文')
    const told = utf8('sep=;\r\n姓名;=1+1\r\n"<b>张三</b>";"甲\n乙"\r\n')
    expect(await opening(page, 'excel.csv', told)).toContain('共 2 行')
    expect(await shown(page, 'A2', '<b>张三</b>')).toBe('<b>张三</b>')
    expect(await shown(page, 'B1', '=1+1')).toBe('=1+1')
  })

  it('that was cut within a character opens, and says what is lost', async () => {
    const cut = utf8('姓名,公司\n张三,甲乙丙').subarray(0, -1)
    expect(await opening(page, '断.csv', cut)).toContain('有 1 个字在文件里已经损坏')
    expect(await shown(page, 'B2', '甲乙\ufffd')).toBe('甲乙\ufffd')
  })
})
