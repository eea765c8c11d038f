import { mkdirSync } from 'node:fs'
import { messyList } from './sample/messy-list'
import type { SamplePerson } from './sample/people'
import { samplePeople } from './sample/people'
import { createGoogle, type Google } from './services'
import { intern } from './services/spreadsheet/grid/cell'

/** Where a practice is kept, and which add-on it runs. */
export interface PracticeSettings {
  /** Folder for what people and scripts did; made where it is missing. */
  readonly dataFolder: string
  /** Folder of the built add-on: `Code.js`, `sidebar.html`, `appsscript.json`. */
  readonly scriptFolder: string
}

const seed = 7
/** Where the invented firm is. */
const home = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' }
const listName = '老客户名单 Customers'
const tabName = '客户名单'
/** Pixels, so that most of what stands in the columns can be read. */
const columnSizes = [130, 150, 160, 210, 110, 110, 90, 110, 90, 210, 150]

/** The built product as the script of a spreadsheet. */
export const productAddOn = (scriptFolder: string): { readonly name: string; readonly files: string } => ({
  name: 'Customer Register',
  files: scriptFolder,
})

/** The practice as it was left, without limits a minute, since its clock stands still while people work; on the first start an invented list that nothing has been set up for yet. */
export function openPractice({ dataFolder, scriptFolder }: PracticeSettings): Google {
  mkdirSync(dataFolder, { recursive: true })
  const [owner] = samplePeople as readonly [SamplePerson, ...SamplePerson[]]
  const google = createGoogle({ ...home, folder: dataFolder, owner: owner.email, seed, minuteQuotas: false })
  if (google.files.all().length === 0) firstStart(google, owner.email, scriptFolder)
  return google
}

function firstStart(google: Google, owner: string, scriptFolder: string): void {
  for (const person of samplePeople) google.person(person.email).locale = person.locale
  const { rows, days } = messyList(seed)
  const editors = samplePeople.map((person) => person.email).filter((email) => email !== owner)
  const id = google.createSpreadsheet({ name: listName, owner, editors, tabs: [{ name: tabName, rows }] })
  const grid = google.files.get(id)?.grids[0]
  if (grid) grid.columnLooks = columnSizes.map((size) => ({ size }))
  for (const [row, column] of days) grid?.formats.set(row, column, intern({ numberFormat: 'yyyy/m/d' }))
  google.createProject({ ...productAddOn(scriptFolder), boundTo: id, owner })
  google.save()
}
