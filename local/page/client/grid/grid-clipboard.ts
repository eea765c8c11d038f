import { IMarkSelectionService, ISheetClipboardService } from '@univerjs/preset-sheets-core'
import Papa from 'papaparse'
import type { Area } from '../../protocol'
import { tabOf } from './univer-range'
import type { UniverHandle } from './univer-setup'

/** What a paste brings: cells of this very spreadsheet, or text from anywhere. */
export type CopiedCells =
  | { readonly kind: 'grid'; readonly tab: number; readonly area: Area; readonly cut: boolean }
  | { readonly kind: 'text'; readonly rows: readonly (readonly string[])[] }

const pasteCommands = [
  'univer.command.paste',
  'sheet.command.paste-value',
  'sheet.command.paste-besides-border',
]

/** Takes pastes from Univer: the server copies within the spreadsheet itself, and parses texts from elsewhere. */
export class GridClipboard {
  private readonly handle: UniverHandle
  private readonly pasted: (cells: CopiedCells) => void

  constructor(handle: UniverHandle, pasted: (cells: CopiedCells) => void) {
    this.handle = handle
    this.pasted = pasted
  }

  /** Whether the command was a paste, which then happens here. */
  takesOver(id: string, params: Readonly<Record<string, unknown>>): boolean {
    if (id === 'sheet.command.paste-by-short-key') {
      const [html, text] = [String(params.htmlContent ?? ''), String(params.textContent ?? '')]
      this.paste(copyIdIn(html), text)
      return true
    }
    if (!pasteCommands.includes(id)) return false
    void this.pasteFromMenu()
    return true
  }

  /** A menu has no clipboard event: the browser is asked, and where it refuses, the last copy of this page is taken. */
  private async pasteFromMenu(): Promise<void> {
    const known = this.service().copyContentCache().getLastCopyId()
    const text = await navigator.clipboard.readText().catch(() => '')
    this.paste(known, text)
  }

  /** What was cut can be pasted once; the dashes around it go. */
  private forget(): void {
    this.service().copyContentCache().clear()
    this.handle.univer.__getInjector().get(IMarkSelectionService).removeAllShapes()
  }

  private service(): ISheetClipboardService {
    return this.handle.univer.__getInjector().get(ISheetClipboardService)
  }

  private paste(copyId: string | null, text: string): void {
    const copied = copyId === null ? undefined : this.service().copyContentCache().get(copyId)
    if (copied) {
      const { rows, cols } = copied.range
      const [row = 0, column = 0] = [rows[0], cols[0]]
      const area = {
        row,
        column,
        rows: (rows.at(-1) ?? row) - row + 1,
        columns: (cols.at(-1) ?? column) - column + 1,
      }
      const cut = copied.copyType === 'CUT'
      this.pasted({ kind: 'grid', tab: tabOf(copied.subUnitId), area, cut })
      if (cut) this.forget()
    } else if (text !== '') this.pasted({ kind: 'text', rows: tableIn(text) })
  }
}

function copyIdIn(html: string): string | null {
  return /data-copy-id="([^"]+)"/.exec(html)?.[1] ?? null
}

/** The cells of a text from the clipboard: tabs between columns, quotes where a cell holds a line break. */
function tableIn(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' })
  return data
}
