import type { Act, ActReply, PageState, RunReply, Standing, Update } from '../protocol'
import { type ActiveCell, SheetGrid } from './grid/sheet-grid'
import { type Language, languageOf, localeOf } from './language'
import type { NameQuestion } from './name-dialog'
import type { NoticeText } from './notice'
import type { DrawerName } from './page-header'
import { forgetPlace, rememberPlace } from './remembered-place'
import { type Server, ServerError } from './server'
import { type Texts, textsIn } from './texts'

/** What the page draws around the grid. */
export interface SessionView {
  readonly state: PageState | undefined
  readonly language: Language
  readonly notice: NoticeText | undefined
  readonly drawer: DrawerName | undefined
  /** Something takes longer than a moment. */
  readonly busy: boolean
  readonly activeCell: ActiveCell | undefined
  readonly question: NameQuestion | undefined
}

const patienceMs = 300

/** One browser tab at work: who is signed in, which spreadsheet is open, and the traffic between grid and server. */
export class PageSession {
  readonly server: Server
  private grid: SheetGrid | undefined
  private current: SessionView
  private readonly listeners = new Set<() => void>()
  private line: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private fetching = false
  private noting = 0
  private wanted: number | 'added' | undefined
  private lastAdded: number | undefined

  constructor(server: Server, language: Language) {
    this.server = server
    this.current = {
      state: undefined,
      language,
      notice: undefined,
      drawer: undefined,
      busy: false,
      activeCell: undefined,
      question: undefined,
    }
  }

  get view(): SessionView {
    return this.current
  }

  get texts(): Texts {
    return textsIn(this.current.language)
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private change(part: Partial<SessionView>): void {
    this.current = { ...this.current, ...part }
    for (const listener of this.listeners) listener()
  }

  /** Shows the spreadsheet in this element from now on. */
  async start(container: HTMLElement): Promise<void> {
    const viewer = { email: this.server.place.as, language: this.current.language }
    this.grid = new SheetGrid(container, viewer, {
      act: (act, version) => void this.act(act, version),
      cannot: () => this.say(this.texts.cannot),
      rename: () => this.askTabName(),
      selected: () => this.noteActiveCell(),
      refused: ({ readOnly, description }) =>
        this.say(readOnly ? this.texts.readOnly : this.texts.protected(description)),
    })
    await this.open(this.server.place.fileId)
  }

  /** Opens a spreadsheet as the person signed in; an unknown or empty id stands for the first one shared with them. */
  async open(fileId: string): Promise<void> {
    this.server.place = { ...this.server.place, fileId }
    await this.asking(async () => {
      const state = await this.server.post<PageState>('open', {})
      this.server.place = { as: state.me.email, fileId: state.fileId }
      rememberPlace(this.server.place)
      this.accept(state)
      await this.fetchSnapshot()
      this.server.listen({
        update: (update) => this.update(update),
        state: () => void this.refresh(),
        connected: (version) => void this.catchUp(version),
        lost: () => this.say(this.texts.offline),
      })
    })
  }

  async signIn(email: string): Promise<void> {
    this.server.place = { ...this.server.place, as: email }
    await this.open(this.server.place.fileId)
  }

  async speak(language: Language): Promise<void> {
    await this.server.post('locale', { locale: localeOf(language) })
    await this.open(this.server.place.fileId)
  }

  private askTabName(): void {
    const tab = this.grid?.standpoint()?.tab
    if (tab === undefined) return
    const { texts } = this
    const answer = (name: string) => void this.act({ kind: 'tab-rename', tab, name })
    this.change({
      question: { title: texts.tabName, value: this.grid?.tabName() ?? '', action: texts.rename, answer },
    })
  }

  closeQuestion = (): void => this.change({ question: undefined })

  /** Many cells may change at once; what the active one shows is read once, afterwards. */
  private noteActiveCell(): void {
    cancelAnimationFrame(this.noting)
    this.noting = requestAnimationFrame(() => {
      const activeCell = this.grid?.activeCell()
      const old = this.current.activeCell
      if (activeCell?.a1 !== old?.a1 || activeCell?.text !== old?.text) this.change({ activeCell })
    })
  }

  say(text: string, calm = true): void {
    this.change({ notice: { text, calm } })
  }

  hush = (): void => this.change({ notice: undefined })

  toggle(drawer: DrawerName | undefined): void {
    this.change({ drawer: this.current.drawer === drawer ? undefined : drawer })
  }

  /** Where the person stands, for scripts that ask for the active cell. */
  standing(): Standing | undefined {
    const at = this.grid?.standpoint()
    const area = at?.areas.at(-1)
    return at && area && { tab: at.tab, area }
  }

  /** Sends an act after those before it; a refusal is told, and the server puts right what the grid had shown. */
  async act(act: Act, version = this.grid?.version ?? 0): Promise<boolean> {
    const at = this.standing()
    const reply = await this.inLine(() => this.server.act({ version, act, ...(at && { at }) }))
    if (reply && !reply.ok) this.say(this.refusal(reply))
    if (reply?.ok && act.kind === 'tab-hide' && !act.hidden) this.wanted = act.tab
    if (reply?.ok && act.kind === 'tab-add') this.wanted = 'added'
    this.goToWanted()
    return reply?.ok ?? false
  }

  /** Anything else that changes something at the server, after what was asked before. */
  async ask<T>(name: string, body: object): Promise<T | undefined> {
    const at = this.standing()
    const answer = await this.inLine(() => this.server.post<T>(name, { ...body, ...(at && { at }) }))
    await this.refresh()
    return answer
  }

  /** Runs a function of the add-on for its sidebar or dialog; calls do not wait for each other. */
  async run(functionName: string, args: readonly unknown[]): Promise<RunReply> {
    const at = this.standing()
    try {
      const reply = await this.server.post<RunReply>('run', {
        function: functionName,
        args,
        ...(at && { at }),
      })
      if (reply.said.length > 0) this.say(reply.said.join(' '))
      return reply
    } catch (error) {
      return { ok: false, message: this.failure(error), said: [] }
    }
  }

  hiddenTabs(): readonly { readonly tab: number; readonly name: string }[] {
    return this.grid?.hiddenTabs() ?? []
  }

  goTo(standing: Standing): void {
    this.grid?.goTo(standing.tab, standing.area)
  }

  /** Gives the keyboard back to the cells. */
  focusGrid = (): void => {
    const standing = this.standing()
    window.focus()
    if (standing) this.goTo(standing)
  }

  private inLine<T>(send: () => Promise<T>): Promise<T | undefined> {
    const next = this.line.then(() => this.asking(send))
    this.line = next
    return next
  }

  private async asking<T>(send: () => Promise<T>): Promise<T | undefined> {
    this.waiting++
    const timer = setTimeout(() => this.change({ busy: true }), patienceMs)
    try {
      return await send()
    } catch (error) {
      this.say(this.failure(error), false)
      return undefined
    } finally {
      clearTimeout(timer)
      this.waiting--
      if (this.waiting === 0 && this.current.busy) this.change({ busy: false })
    }
  }

  private failure(error: unknown): string {
    if (error instanceof ServerError) return error.message
    return error instanceof TypeError ? this.texts.offline : String(error)
  }

  private refusal(reply: ActReply & { ok: false }): string {
    const { texts } = this
    const known: Readonly<Record<string, string>> = {
      protected: texts.protected(''),
      invalid: texts.invalid,
      'read-only': texts.readOnly,
      moved: texts.moved,
      limit: texts.limit,
      unsupported: texts.cannot,
    }
    return known[reply.reason] ?? texts.refused(reply.message)
  }

  private accept(state: PageState): void {
    const language = languageOf(state.me.locale)
    document.documentElement.lang = language
    const file = state.files.find((each) => each.id === state.fileId)
    document.title = `${file?.name ?? ''} · Customer Register 客户档案`
    this.grid?.speakTo({ email: state.me.email, language })
    this.change({ state, language })
  }

  private async refresh(): Promise<void> {
    const state = await this.server.state().catch(() => undefined)
    if (state?.fileId === this.server.place.fileId && state.me.email === this.server.place.as)
      this.accept(state)
  }

  private async fetchSnapshot(): Promise<void> {
    if (!this.server.place.fileId) {
      forgetPlace()
      return this.say(this.texts.noAccess)
    }
    if (this.fetching) return
    this.fetching = true
    try {
      this.grid?.show(await this.server.snapshot())
      this.noteActiveCell()
      void this.giveKeyboard()
    } finally {
      this.fetching = false
    }
  }

  /** Univer takes the keyboard when all its parts are there; nobody else who has it is robbed. */
  private async giveKeyboard(): Promise<void> {
    for (let tries = 0; tries < 50 && document.activeElement === document.body; tries++) {
      this.grid?.focus()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  private update(update: Update): void {
    const added = update.steps.find((step) => step.kind === 'tab-added')
    if (added) this.lastAdded = added.tab.id
    if (this.grid?.apply(update) === false) void this.fetchSnapshot()
    this.goToWanted()
  }

  /** Goes to a sheet that the person added or showed, once answer and update have both come. */
  private goToWanted(): void {
    const tab = this.wanted === 'added' ? this.lastAdded : this.wanted
    if (tab === undefined || !this.grid?.goTo(tab)) return
    this.wanted = undefined
    this.lastAdded = undefined
  }

  /** After a connection was lost, or made late: what was missed is fetched. */
  private async catchUp(version: number): Promise<void> {
    if (this.current.notice?.text === this.texts.offline) this.hush()
    if (this.grid && this.grid.version !== version) await this.fetchSnapshot()
  }
}
