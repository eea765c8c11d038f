import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openPage, startLocal } from '../../support/local-page'
import { readXlsxCell } from '../../support/read-xlsx-cell'
import { closeBrowser, goToCell, shown, theBrowser, typeInto } from './page-harness'

const gbk = Buffer.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0d, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x30, 0x30,
  0x31, 0x32, 0x33,
])

describe('npm start', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'customer-register-'))
  afterAll(async () => {
    await closeBrowser()
    rmSync(dataFolder, { recursive: true })
  })

  it('offers an invented list at first, and a restart loses nothing', async () => {
    const first = await startLocal({ dataFolder })
    const page = await openPage(await theBrowser(), first.url)
    expect(await shown(page, 'A1', '客户姓名')).toBe('客户姓名')
    await typeInto(page, 'A2', '改过的名字')
    expect(await shown(page, 'A2', '改过的名字')).toBe('改过的名字')
    await page.context().close()
    await first.stop()

    const second = await startLocal({ dataFolder })
    const again = await openPage(await theBrowser(), second.url)
    expect(await shown(again, 'A2', '改过的名字')).toBe('改过的名字')
    await again.context().close()
    await second.stop()
  })

  it('is noticed by a page that was open when it stopped and started again', async () => {
    const first = await startLocal({ dataFolder })
    const page = await openPage(await theBrowser(), first.url)
    await first.stop()
    await page.getByText('连不上本机服务').waitFor()
    const second = await startLocal({ dataFolder, port: Number(new URL(first.url).port) })
    await page.getByText('连不上本机服务').waitFor({ state: 'detached' })
    await typeInto(page, 'A3', '还在')
    expect(await shown(page, 'A3', '还在')).toBe('还在')
    await page.context().close()
    await second.stop()
  })

  it('opens a CSV file that Excel on a Chinese computer saved, and gives it back for Excel', async () => {
    const local = await startLocal({ dataFolder })
    const page = await openPage(await theBrowser(), local.url)
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('menuitem', { name: '文件' }).click()
    await page.getByRole('menuitem', { name: '打开 CSV 文件…' }).click()
    await (await choosing).setFiles({ name: '客户.csv', mimeType: 'text/csv', buffer: gbk })
    await page.getByText('已打开“客户”，共 2 行。').waitFor()
    expect(await shown(page, 'A2', '张三')).toBe('张三')
    expect(await shown(page, 'B2', '123')).toBe('123')

    const downloading = page.waitForEvent('download')
    await goToCell(page, 'A1')
    await page.getByRole('menuitem', { name: '文件' }).click()
    await page.getByRole('menuitem', { name: '下载为 Excel（.xlsx）' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('客户.xlsx')
    expect(readXlsxCell(await download.path(), 'A2')).toBe('张三')
    await page.context().close()
    await local.stop()
  })

  it('says plainly that a port is taken', async () => {
    const local = await startLocal({ dataFolder })
    const port = new URL(local.url).port
    const start = resolve(__dirname, '../../../dist/local/start.mjs')
    const env = { ...process.env, PORT: port, REGISTER_DATA: dataFolder }
    const second = spawnSync(process.execPath, [start], { env, encoding: 'utf8' })
    expect(second.status).toBe(1)
    expect(second.stderr).toContain(`Port ${port} is taken`)
    await local.stop()
  })

  it('answers only pages of its own', async () => {
    const local = await startLocal({ dataFolder })
    const foreign = await fetch(`${local.url}api/state`, { headers: { origin: 'http://example.com' } })
    expect(foreign.status).toBe(403)
    const state = (await (await fetch(`${local.url}api/state`)).json()) as { fileId: string }
    const act = await fetch(`${local.url}api/act?as=owner@example.com&file=${state.fileId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: 0, act: { kind: 'toString' } }),
    })
    expect(act.status).toBe(400)
    const nothing = await fetch(`${local.url}../../package.json`)
    expect(nothing.status).toBe(404)
    await local.stop()
  })
})
