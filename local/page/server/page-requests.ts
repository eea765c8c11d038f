import type { Person } from '../../services/person'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import type { ActReply, ActRequest, PageState, RunReply, Snapshot, Standing } from '../protocol'
import { actOnSheet, cellsOf } from './act-on-sheet'
import { createFromCsv } from './csv-sheet'
import { PanelStore } from './panel-store'
import { type Practice, rightOf } from './practice'
import { shownMail, shownMenu, shownPanel, shownRun } from './shown-screen'

/** Who asks, and what they have open. */
export interface Asker {
  readonly email: string
  readonly fileId: string
}

/** A request that cannot be carried out; the message is for the person, the status for HTTP. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  constructor(message: string, status = 409) {
    super(message)
    this.status = status
  }
}

interface RunRequest {
  readonly function: string
  readonly args: readonly unknown[]
  readonly at?: Standing
}

/** What pages may ask for, by name. Every request says who asks; nothing is remembered between two. */
export class PageRequests {
  private readonly practice: Practice
  readonly panels = new PanelStore()

  constructor(practice: Practice) {
    this.practice = practice
  }

  state({ email, fileId }: Asker): PageState {
    const { google } = this.practice
    const person = this.practice.personOf(email)
    const people = this.practice.shownPeople()
    const me = people.find((each) => each.email === person.email)
    if (!me) throw new Refused('Nobody can sign in here.')
    const files = this.practice.filesOf(person.email)
    const { sidebar, dialog } = person
    return {
      me,
      people,
      files,
      fileId: files.find((file) => file.id === fileId)?.id ?? files[0]?.id ?? '',
      now: google.clock.iso(),
      timeZone: google.files.get(fileId)?.timeZone ?? 'Asia/Shanghai',
      mails: google.outbox.length,
      runs: google.executions.length,
      menus: (person.menus.get(fileId) ?? []).map(shownMenu),
      ...(sidebar && { sidebar: shownPanel(sidebar, this.panels.urlOf(sidebar)) }),
      ...(dialog && { dialog: shownPanel(dialog, this.panels.urlOf(dialog)) }),
    }
  }

  /** Opens a file (the first one the person may open, where theirs is gone), which runs the script's `onOpen`. */
  open(asker: Asker): PageState {
    const { me, fileId } = this.state(asker)
    if (fileId) this.practice.google.as(me.email).open(fileId)
    return this.state({ email: me.email, fileId })
  }

  snapshot(asker: Asker): Snapshot {
    const { file, person } = this.place(asker)
    return this.practice.feedOf(file).snapshot(rightOf(file, person.email) ?? 'viewer')
  }

  act(asker: Asker, { version, act, at }: ActRequest): ActReply {
    const { file, person } = this.place(asker)
    const feed = this.practice.feedOf(file)
    const tab = 'tab' in act ? act.tab : undefined
    const areas = cellsOf(act)
    const isPlaced = tab !== undefined && (areas.length > 0 || act.kind === 'reshape')
    if (isPlaced) for (const area of areas) feed.repeat(tab, area)
    if (isPlaced && !feed.stoodStill(tab, version))
      return { ok: false, reason: 'moved', message: 'Rows or columns moved meanwhile.' }
    this.practice.seat(person, file, at)
    const result = actOnSheet(this.practice.google.as(person.email), file, act)
    return result.ok ? result : { ok: false, reason: result.reason, message: result.message }
  }

  menu(asker: Asker, { path, at }: { readonly path: readonly string[]; readonly at?: Standing }): RunReply {
    return this.running(asker, at, (person) => {
      this.practice.google.as(person.email).clickMenu(...path)
      return undefined
    })
  }

  run(asker: Asker, { function: name, args, at }: RunRequest): RunReply {
    return this.running(asker, at, (person) => this.practice.google.as(person.email).run(name, ...args))
  }

  private running(asker: Asker, at: Standing | undefined, act: (person: Person) => unknown): RunReply {
    const { file, person } = this.place(asker)
    this.practice.seat(person, file, at)
    const asked = person.asked.length
    const toasts = person.toasts.length
    const said = () => [
      ...person.asked.slice(asked).map((each) => each.message),
      ...person.toasts.slice(toasts).map((each) => each.message),
    ]
    try {
      const value = act(person)
      return { ok: true, value, said: said() }
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error), said: said() }
    }
  }

  /** The person closes the sidebar or the dialog. */
  close({ email }: Asker, { kind }: { readonly kind: 'sidebar' | 'dialog' }): object {
    const actor = this.practice.google.as(this.practice.personOf(email).email)
    if (kind === 'sidebar') actor.closeSidebar()
    else actor.closeDialog()
    return {}
  }

  locale({ email }: Asker, { locale }: { readonly locale: string }): object {
    this.practice.personOf(email).locale = locale
    return {}
  }

  clock(_asker: Asker, move: { readonly by?: string; readonly to?: string }): object {
    const { clock } = this.practice.google
    if (move.by) clock.advance(move.by)
    else if (move.to && Date.parse(move.to) >= clock.nowMs()) clock.set(move.to)
    return {}
  }

  share(
    asker: Asker,
    { editors, viewers }: { readonly editors: readonly string[]; readonly viewers: readonly string[] },
  ): object {
    const { file, person } = this.place(asker)
    if (rightOf(file, person.email) === 'viewer') throw new Refused('Viewers cannot share.')
    this.practice.google.share(file.id, { editors, viewers })
    return {}
  }

  csv(
    { email }: Asker,
    { name, rows }: { readonly name: string; readonly rows: readonly (readonly string[])[] },
  ): object {
    const person = this.practice.personOf(email)
    const { google, addOn } = this.practice
    const fileId = createFromCsv(google, name, rows, person.email)
    if (addOn) google.createProject({ ...addOn, boundTo: fileId, owner: person.email })
    return { fileId }
  }

  copy(asker: Asker): object {
    const { file, person } = this.place(asker)
    return { fileId: this.practice.google.as(person.email).makeCopy(file.id) }
  }

  mails() {
    return this.practice.google.outbox.map(shownMail)
  }

  runs() {
    return this.practice.google.executions.slice(-200).map(shownRun)
  }

  /** The asker and their open file; refuses those who may not open it. */
  place({ email, fileId }: Asker): { file: SpreadsheetFile; person: Person } {
    const person = this.practice.personOf(email)
    const file = this.practice.fileFor(fileId, person.email)
    if (!file) throw new Refused('This spreadsheet is not shared with you.')
    return { file, person }
  }
}
