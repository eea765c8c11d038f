import type { Google } from '../../services'
import type { Person } from '../../services/person'
import type { NewProject } from '../../services/script-project'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import { accessOf } from '../../services/spreadsheet/operations/rights'
import type { ShownFile, ShownPerson, Snapshot, Standing, Update } from '../protocol'
import { UpdateFeed } from './update-feed'

/** The emulated Google that pages show, and who may sign in on them. */
export interface PracticeOptions {
  readonly google: Google
  readonly people: readonly ShownPerson[]
  /** Keeps what has changed, so that a restart loses nothing. */
  readonly save: () => void
  /** The add-on that every spreadsheet made on the page comes with; none without. */
  readonly addOn?: Pick<NewProject, 'name' | 'files'> | undefined
}

/** What a person may do with a file, in the page's words; undefined for those who may not open it. */
export function rightOf(file: SpreadsheetFile, email: string): Snapshot['access'] | undefined {
  const access = accessOf(file, email)
  return access === 'none' ? undefined : ({ owner: 'owner', edit: 'editor', view: 'viewer' } as const)[access]
}

/** Everything the pages work on: one Google, followed file by file. */
export class Practice {
  readonly google: Google
  readonly people: readonly ShownPerson[]
  readonly addOn: PracticeOptions['addOn']
  private readonly save: () => void
  private saving: NodeJS.Immediate | undefined
  private readonly firstVersion = Date.now()
  private readonly feeds = new Map<string, UpdateFeed>()

  constructor({ google, people, save, addOn }: PracticeOptions) {
    this.google = google
    this.people = people
    this.save = save
    this.addOn = addOn
  }

  /** The person with this address; the first of the firm where nobody has it. */
  personOf(email: string): Person {
    const known = this.people.some((each) => each.email === email)
    return this.google.person(known ? email : (this.people[0]?.email ?? email))
  }

  /** The people as the page lists them, each with the language they speak now. */
  shownPeople(): ShownPerson[] {
    return this.people.map((each) => ({ ...each, locale: this.google.person(each.email).locale }))
  }

  /** The files a person may open, the first made first. */
  filesOf(email: string): ShownFile[] {
    return this.google.files.all().flatMap((file) => {
      const access = rightOf(file, email)
      const { id, name, owner } = file
      return access
        ? [{ id, name, owner, access, editors: [...file.editors], viewers: [...file.viewers] }]
        : []
    })
  }

  /** The file, where this person may open it. */
  fileFor(id: string, email: string): SpreadsheetFile | undefined {
    const file = this.google.files.get(id)
    return file && rightOf(file, email) && file
  }

  feedOf(file: SpreadsheetFile): UpdateFeed {
    const known = this.feeds.get(file.id) ?? new UpdateFeed(file, this.firstVersion)
    this.feeds.set(file.id, known)
    return known
  }

  /** Puts a person before a file, at the cells selected in the browser tab that asks. */
  seat(person: Person, file: SpreadsheetFile, at: Standing | undefined): void {
    person.activeFile = file.id
    if (at && file.gridById(at.tab)) person.selections.set(file.id, { tab: at.tab, rect: at.area })
  }

  /** What every page must be told after something has happened. It is kept on disk as soon as the answer is out. */
  settle(): Update[] {
    this.saving ??= setImmediate(() => this.saveNow())
    return [...this.feeds.values()].map((feed) => feed.take()).filter((update) => update !== undefined)
  }

  saveNow(): void {
    clearImmediate(this.saving)
    this.saving = undefined
    try {
      this.save()
    } catch (error) {
      console.error('The data folder could not be written; what happened since is in memory only.', error)
    }
  }
}
