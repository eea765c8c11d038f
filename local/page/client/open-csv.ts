import { type CsvFile, readCsv } from './csv-file'
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
  if (read === 'binary') return session.say(texts.unreadable, false)
  if (read === 'empty') return session.say(texts.emptyFile, false)
  const name = file.name.replace(/\.(csv|tsv|txt)$/i, '')
  const { rows }: CsvFile = read
  const answer = await session.ask<{ readonly fileId: string }>('csv', { name, rows })
  if (!answer) return
  await session.open(answer.fileId)
  session.say(texts.opened(name, rows.length))
}
