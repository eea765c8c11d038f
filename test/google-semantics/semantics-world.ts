import { createGoogle, type Google, type GoogleOptions, type ScriptProject } from '../../local/services'
import { CHINA } from '../support/china'

/*
 * These tests state how Google behaves, one fact each, with its source in a comment:
 * D  Google's documentation, by its path below developers.google.com/apps-script (or sheets/api)
 * B  a blog or issue that measured it
 * K  common knowledge, checked by nobody here
 * What none of them settles stands in docs/google-checklist.md.
 */

/** The owner of every file and script here. */
export const owner = 'owner@example.com'
/** May edit the register. */
export const editor = 'editor@example.com'
/** May only look at it. */
export const viewer = 'viewer@example.com'

/** An emulated Google with one register, the script bound to it, and its people. */
export interface SemanticsWorld {
  readonly google: Google
  /** Id of the spreadsheet: a tab `Customers` with a header and two customers. */
  readonly id: string
  readonly project: ScriptProject
  /** Runs a function of the bound script as somebody; as the owner unless told. */
  run(functionName: string, args?: readonly unknown[], as?: string): unknown
  /** A person with the register in front of them. */
  at(email: string): Actor
}

type Actor = ReturnType<Google['as']>

/** Makes the world; `code` is the bound script, as it would stand in Google's editor. */
export function semanticsWorld(code: string, options: GoogleOptions = {}): SemanticsWorld {
  const google = createGoogle({ ...CHINA, ...options })
  const rows = [
    ['No', 'Name'],
    [100001, 'Wang'],
    [100002, 'Li'],
  ]
  const id = google.createSpreadsheet({
    name: 'Register',
    owner,
    editors: [editor],
    viewers: [viewer],
    tabs: [
      { name: 'Customers', rows },
      { name: 'Log', rows: [] },
    ],
  })
  const project = google.createProject({ name: 'Register script', files: { 'Code.js': code }, boundTo: id })
  const run = (functionName: string, args: readonly unknown[] = [], as = owner) =>
    project.run(functionName, args, { as })
  const at = (email: string) => {
    const actor = google.as(email)
    actor.open(id)
    return actor
  }
  return { google, id, project, run, at }
}
