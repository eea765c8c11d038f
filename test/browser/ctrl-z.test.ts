import { closeBrowser, shown, typeInto } from '../local/page/page-harness'
import { type RegisterPage, registerPage } from './register-page'

jest.setTimeout(120_000)
afterAll(closeBrowser)

const SHEET = [
  ['姓名', '手机', '公司'],
  ['张三', '13977413962', '甲'],
  ['李四', '15093686061', '乙'],
]

/** A phone that somebody typed, that was corrected, and that Ctrl+Z took back; the sweep has come by. */
async function takenBack(): Promise<RegisterPage> {
  const place = await registerPage(SHEET)
  await typeInto(place.page, 'C3', '+86 138 1234 5678')
  expect(await shown(place.page, 'C3', '13812345678')).toBe('13812345678')
  await place.page.keyboard.press('Control+z')
  expect(await shown(place.page, 'C3', '15093686061')).toBe('15093686061')
  place.meanwhile(() => place.run.sweep())
  await place.menu('设置与帮助', '修改记录')
  return place
}

describe('Ctrl+Z in the grid after an automatic correction', () => {
  it('stands, however often the register looks, and History tells every step', async () => {
    const { run, sidebar, meanwhile } = await takenBack()
    await sidebar.getByText('手机：15093686061 → +86 138 1234 5678').waitFor()
    await sidebar.getByText('手机：+86 138 1234 5678 → 13812345678').waitFor()
    await sidebar.getByText('手机：13812345678 → 15093686061').waitFor()
    for (let times = 0; times < 3; times++) meanwhile(() => run.sweep())
    expect(run.customers()[1]!.手机).toBe('15093686061')
    expect(run.log()).toHaveLength(4)
  })

  it('leaves nothing for the undo of History to take back, and it says so', async () => {
    const { run, sidebar } = await takenBack()
    const typed = sidebar.getByRole('listitem').filter({ hasText: '手机：15093686061 → ' })
    await typed.getByRole('button', { name: /^撤销/ }).click()
    await sidebar.getByText('没有可以撤销的内容').waitFor()
    expect(run.customers()[1]!.手机).toBe('15093686061')
  })
})
