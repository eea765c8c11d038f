import { readCsv } from '../../../files/csv-file'
import type { PageSession } from './page-session'

/** Lets the person choose a file and opens it as a new spreadsheet; its bytes are read here and go nowhere else. */
export function chooseCsv(session: PageSession): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.csv,.tsv,.txt,text/csv'
  input.hidden = true
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    input.remove()
    if (file) void openCsv(session, file)
  })
  document.body.append(input)
  input.click()
}

/** Makes a spreadsheet of a CSV file, or says why it cannot be one. */
async function openCsv(session: PageSession, file: File): Promise<void> {
  const { texts } = session
  const read = readCsv(new Uint8Array(await file.arrayBuffer()))
  if (typeof read === 'string') return session.say(texts.noCsv[read], false)
  const name = file.name.replace(/\.(csv|tsv|txt)$/i, '')
  const { rows, unreadable } = read
  const answer = await session.ask<{ readonly fileId: string }>('csv', { name, rows })
  if (!answer) return
  await session.open(answer.fileId)
  const opened = texts.opened(name, rows.length)
  if (unreadable === 0) session.say(opened)
  else session.say(texts.joined(opened, texts.damaged(unreadable)), false)
}
