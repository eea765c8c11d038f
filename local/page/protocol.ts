/** What travels between the page and its server, as JSON. Rows and columns count from 0. */

/** A value as it stands in a cell; days and times are serial numbers with a date format. */
export type ShownValue = string | number | boolean | null

/** Equal things down a column, written once: column, first row, number of rows, index into a palette. */
export type Run = readonly [column: number, row: number, rows: number, index: number]

/** Runs of cells and what they index. */
export interface RunList<T> {
  readonly palette: readonly T[]
  readonly runs: readonly Run[]
}

export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Border {
  readonly style: string
  readonly color: string
}

/** The look of a cell; what is absent is the default. */
export interface Look {
  readonly numberFormat?: string
  readonly background?: string
  readonly color?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly verticalAlign?: 'top' | 'middle' | 'bottom'
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP'
  readonly rotation?: number
  readonly top?: Border
  readonly left?: Border
  readonly bottom?: Border
  readonly right?: Border
}

/** The whole content of an area: a cell that no row names is empty. Rows may be shorter than the area. */
export interface CellBlock {
  readonly area: Area
  readonly values: readonly (readonly ShownValue[])[]
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[]
  readonly looks: RunList<Look>
}

/** A rule for what a cell takes. `list` fills a drop-down, `checkbox` draws a box; others only say what is asked for. */
export interface ShownRule {
  readonly kind: 'list' | 'checkbox' | 'other'
  readonly list: readonly string[]
  readonly strict: boolean
  readonly help: string
  readonly areas: readonly Area[]
}

/** A conditional format in the words of the Sheets API. */
export interface ShownCondition {
  readonly areas: readonly Area[]
  readonly type: string
  readonly values: readonly string[]
  readonly look: Look
}

/** Cells that only some people may change; the owner always may. */
export interface ShownProtection {
  readonly areas: readonly Area[]
  readonly description: string
  readonly warningOnly: boolean
  readonly editors: readonly string[]
  /** Whether the owner's whole domain may type all the same. */
  readonly domainEdit: boolean
}

/** Everything of a tab that is not in its cells. Sizes are pixels. */
export interface TabFrame {
  readonly name: string
  readonly hidden: boolean
  readonly color: string
  readonly rowCount: number
  readonly columnCount: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly columnSizes: readonly (readonly [index: number, size: number])[]
  readonly rowSizes: readonly (readonly [index: number, size: number])[]
  readonly hiddenColumns: readonly number[]
  readonly hiddenRows: readonly number[]
  readonly merges: readonly Area[]
  readonly notes: readonly (readonly [row: number, column: number, note: string])[]
  readonly rules: readonly ShownRule[]
  readonly conditions: readonly ShownCondition[]
  readonly protections: readonly ShownProtection[]
}

export interface ShownTab {
  readonly id: number
  readonly frame: TabFrame
  readonly cells: CellBlock
}

/** A whole spreadsheet as one person sees it, at a version that grows with each update. */
export interface Snapshot {
  readonly fileId: string
  readonly name: string
  readonly owner: string
  readonly version: number
  readonly access: 'owner' | 'editor' | 'viewer'
  readonly tabs: readonly ShownTab[]
}

type Axis = 'rows' | 'columns'

/** Rows or columns put in, taken out or moved; `to` is the index before which they land, counted before the move. */
export type Reshape = { readonly axis: Axis; readonly at: number; readonly count: number } & (
  | { readonly kind: 'insert' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'move'; readonly to: number }
)

/** One step of an update, in order. `reload` says that the page had better fetch a snapshot. */
export type Step =
  | { readonly kind: 'reshape'; readonly tab: number; readonly change: Reshape }
  | { readonly kind: 'cells'; readonly tab: number; readonly block: CellBlock }
  | { readonly kind: 'frame'; readonly tab: number; readonly frame: TabFrame }
  | { readonly kind: 'tab-added'; readonly tab: ShownTab }
  | { readonly kind: 'tab-deleted'; readonly tab: number }
  | { readonly kind: 'tab-order'; readonly order: readonly number[] }
  | { readonly kind: 'reload' }

export interface Update {
  readonly fileId: string
  readonly version: number
  readonly steps: readonly Step[]
}

/** What a person does in the grid. Texts are as typed: the server parses them. */
export type Act =
  | {
      readonly kind: 'type'
      readonly tab: number
      readonly row: number
      readonly column: number
      readonly text: string
    }
  | {
      readonly kind: 'paste'
      readonly tab: number
      readonly row: number
      readonly column: number
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'copy'
      readonly tab: number
      readonly from: Area
      readonly to: Area
      readonly fromTab: number
      readonly cut: boolean
    }
  | { readonly kind: 'fill'; readonly tab: number; readonly from: Area; readonly to: Area }
  | { readonly kind: 'clear'; readonly tab: number; readonly areas: readonly Area[] }
  | { readonly kind: 'sort'; readonly tab: number; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'reshape'; readonly tab: number; readonly change: Reshape }
  | {
      readonly kind: 'note'
      readonly tab: number
      readonly row: number
      readonly column: number
      readonly note: string
    }
  | { readonly kind: 'tab-add'; readonly name?: string }
  | { readonly kind: 'tab-rename'; readonly tab: number; readonly name: string }
  | { readonly kind: 'tab-delete'; readonly tab: number }
  | { readonly kind: 'tab-hide'; readonly tab: number; readonly hidden: boolean }
  | { readonly kind: 'undo' }

/** Where a person stands in the open spreadsheet: the tab, and the last selected cells. */
export interface Standing {
  readonly tab: number
  readonly area: Area
}

/** Every act names the version it was made on, so that one made on rows that have moved since is refused. */
export interface ActRequest {
  readonly version: number
  readonly act: Act
  readonly at?: Standing
}

/** What the server decided. The cells themselves come with the next update. */
export type ActReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly message: string }

/** Somebody who may sign in. */
export interface ShownPerson {
  readonly email: string
  readonly name: string
  readonly chineseName: string
  readonly post: string
  readonly chinesePost: string
  readonly locale: string
}

/** A spreadsheet in the list of files. */
export interface ShownFile {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly access: 'owner' | 'editor' | 'viewer'
  readonly editors: readonly string[]
  readonly viewers: readonly string[]
}

/** A line of an add-on's menu; `path` is the captions from the menu's own down. */
export type ShownMenu =
  | { readonly kind: 'item'; readonly caption: string; readonly path: readonly string[] }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly ShownMenu[] }

/** A sidebar or dialog that is open; `url` changes whenever its content does. */
export interface ShownPanel {
  readonly title: string
  readonly url: string
  readonly modal: boolean
  readonly width: number
  readonly height: number
}

/** What stands around the grid, for one person in one browser tab. */
export interface PageState {
  readonly me: ShownPerson
  readonly people: readonly ShownPerson[]
  readonly files: readonly ShownFile[]
  readonly fileId: string
  readonly now: string
  readonly timeZone: string
  readonly mails: number
  readonly runs: number
  readonly menus: readonly ShownMenu[]
  readonly sidebar?: ShownPanel
  readonly dialog?: ShownPanel
}

/** A mail that would have been sent. */
export interface ShownMail {
  readonly at: string
  readonly from: string
  readonly to: string
  readonly cc: string
  readonly subject: string
  readonly body: string
  readonly htmlBody: string
  readonly attachments: readonly string[]
}

/** A finished execution of a script. `limitMs` is what Google would allow it. */
export interface ShownRun {
  readonly id: string
  readonly function: string
  readonly kind: string
  readonly user: string
  readonly at: string
  readonly calls: number
  readonly cells: number
  readonly modelMs: number
  readonly limitMs: number
  readonly status: string
  readonly error: string
  readonly log: readonly string[]
}

/** What a script's function came to: its answer, or the text of what it threw. */
export type RunReply =
  | { readonly ok: true; readonly value?: unknown; readonly said: readonly string[] }
  | { readonly ok: false; readonly message: string; readonly said: readonly string[] }
