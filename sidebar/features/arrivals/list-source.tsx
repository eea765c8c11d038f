import { useState } from 'preact/hooks'
import { readCsv } from '../../../files/csv-file'
import { csvRows } from '../../../files/csv-rows'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'

type Rows = readonly (readonly string[])[]

/** As many lines, columns and signs a cell as one call takes. */
const MOST = { lines: 3000, columns: 200, signs: 5000 }

/** A field to paste into and a button for a file; what was read is passed on as rows of text. */
export function ListSource({ onRead }: { readonly onRead: (rows: Rows) => void }) {
  const text = arrivalMessages[useApp().locale].list
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string>()
  const take = (rows: Rows) => {
    if (rows.length === 0) return setProblem(text.unreadable.empty)
    if (rows.length > MOST.lines) return setProblem(text.tooLong(MOST.lines))
    onRead(rows.map((row) => row.slice(0, MOST.columns).map((cell) => cell.slice(0, MOST.signs))))
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    setProblem(undefined)
    const read = readCsv(new Uint8Array(await file.arrayBuffer()))
    if (typeof read === 'string') setProblem(text.unreadable[read])
    else take(read.rows)
  }
  return (
    <>
      <p>{text.intro}</p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField long label={text.paste} value={pasted} onInput={setPasted} />
      <div class="button-row">
        <Button look="primary" busy={pasted.trim() === ''} onClick={() => take(csvRows(pasted))}>
          {text.next}
        </Button>
        <label class="button plain file-choice">
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
          />
          <span>{text.file}</span>
        </label>
      </div>
    </>
  )
}
