import type { RunningExecution } from './execution'
import type { Person } from './person'
import type { ScriptProject } from './script-project'
import type { World } from './world'

/** What the services of one execution are built around. */
export interface Seat {
  readonly world: World
  readonly runtime: RunningExecution
  /** The person at the keyboard; the trigger's creator where nobody is. */
  readonly person: Person
  /** Undefined outside of script projects. */
  readonly project: ScriptProject | undefined
  /** The spreadsheet that `SpreadsheetApp.getActive()` answers. */
  readonly activeFile: string | undefined
  /** Whether somebody looks at a document, so that menus and dialogs can be shown. */
  readonly hasScreen: boolean
  /** Runs the body of a function in the script's global scope with these local names; for templates. */
  evaluate(body: string, locals: Readonly<Record<string, unknown>>): unknown
}
