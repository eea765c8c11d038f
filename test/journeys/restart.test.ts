import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workbookPicture } from '../features/setup/workbook-picture'
import { Firm, SALES } from './firm'

const LIST = [
  ['姓名', '手机', '合同到期'],
  ['张建国', '13977413962', '2026-11-24'],
  ['陈英伟', '1592112492', ''],
]

describe('a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'register-restart-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('loses nothing: cells, history, drafts, protections, triggers and what was mailed; and work goes on', () => {
    const first = Firm.open(LIST, { folder })
    first.choose('开始设置')
    first.setUp()
    first.google.as(SALES).type(first.a1(100_002, '手机'), '+86 159 2112 4923')
    const draft = { at: '2026-11-21T01:00:00.000Z', base: {}, mine: { name: '写到一半' } }
    first.call('customers.keepDraft', { key: 'new', draft }, SALES)
    first.wait('5 hours')
    first.google.save()

    const second = Firm.reopen(folder)
    expect(pictureOf(second)).toEqual(pictureOf(first))
    expect(second.google.outbox).toEqual(first.google.outbox)
    expect(second.google.clock.nowMs() - first.google.clock.nowMs()).toBeLessThan(60_000)
    expect(second.google.triggers.map(({ functionName }) => functionName)).toEqual(
      first.google.triggers.map(({ functionName }) => functionName),
    )
    expect(second.menu()).toHaveLength(6)
    expect(second.call('customers.notes', {}, SALES).drafts.new?.mine).toEqual({ name: '写到一半' })

    const [typed] = second
      .call('history.list', { latest: 5, record: '100002' })
      .operations.filter(({ action }) => action === 'typed')
    expect(typed).toMatchObject({ by: SALES, sealed: true })
    second.call('history.undo', { operation: typed!.id, requestId: 'undo-after-restart' })
    second.owner.type(second.a1(100_001, '手机'), '１３８１２３４５６７８')
    expect(second.customer(100_001)).toMatchObject({ 手机: '13812345678' })
    const mailed = second.google.outbox.length
    second.wait('3 hours')
    expect(second.google.outbox).toHaveLength(mailed)
  })
})

const pictureOf = (firm: Firm) => workbookPicture(firm.google.files.get(firm.fileId)!)
