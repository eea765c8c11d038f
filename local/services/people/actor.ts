import type { DialogAnswer, MenuEntry, MenuTree, Panel, Person } from '../person'
import { runScript } from '../run-script'
import type { ScriptProject } from '../script-project'
import type { Rect } from '../spreadsheet/grid/rect'
import { readValues } from '../spreadsheet/operations/read-values'
import { accessOf, requireView } from '../spreadsheet/operations/rights'
import { displayText } from '../spreadsheet/values/display'
import { fireOpen } from '../triggers/fire'
import type { World } from '../world'
import { answeredValue } from './answered-value'
import { contentActs, lookActs } from './cell-acts'
import { copySpreadsheet } from './copy-spreadsheet'
import { Hand } from './hand'
import { fileBefore } from './place'
import { sentValues } from './sent-values'
import { structureActs } from './structure-acts'
import { viewActs } from './view-acts'

/**
 * A person at a screen. Everything happens at once in the store, with this person's rights; edits set off triggers.
 * Cells are named in A1 notation (`Customers!B2:C3`; without a tab, those of the tab the person looks at).
 */
export type Actor = ReturnType<typeof actorOf>

/** The person's hands, menus and panels. */
export function actorOf(world: World, person: Person) {
  const hand = new Hand(world, person)
  return {
    email: person.email,
    ...contentActs(hand),
    ...lookActs(hand),
    ...structureActs(hand),
    ...viewActs(hand),
    ...screenOf(world, person, hand),
    ...panelOf(world, person),
    /** Presses Ctrl+Z: undoes this person's last act in this spreadsheet; does nothing where there is none. */
    undo: () => hand.undo(),
    /** File › Make a copy, script included; answers the new spreadsheet's id. The copy belongs to this person. */
    makeCopy: (spreadsheetId: string, name?: string): string =>
      copySpreadsheet(world, spreadsheetId, person.email, name),
  }
}

function screenOf(world: World, person: Person, hand: Hand) {
  return {
    /** Opens a spreadsheet, which runs the `onOpen` of its scripts; throws for those who may not see it. */
    open(spreadsheetId: string): { menus: readonly MenuTree[] } {
      const file = world.file(spreadsheetId)
      requireView(file, person.email)
      person.activeFile = spreadsheetId
      person.menus.delete(spreadsheetId)
      if (accessOf(file, person.email) !== 'view') fireOpen(world, spreadsheetId, person.email)
      return { menus: person.menus.get(spreadsheetId) ?? [] }
    },

    menus: (): readonly MenuTree[] => person.menus.get(person.activeFile ?? '') ?? [],

    /** Chooses an item by the captions that lead to it; throws what the script throws. */
    clickMenu(...path: readonly string[]): unknown {
      const { tree, functionName } = menuItem(person.menus.get(person.activeFile ?? '') ?? [], path)
      return runAs(world, person, projectOf(world, tree.projectId), functionName, 'menu')
    },

    /** Runs a macro of a script by its function's name. */
    runMacro(functionName: string): unknown {
      const file = fileBefore(world, person).id
      const project = [...world.projects.values()].find((candidate) => candidate.boundTo === file)
      if (!project) throw new Error('The spreadsheet has no script')
      return runAs(world, person, project, functionName, 'macro')
    },

    /** Selects cells: what `getActiveRange()` answers to scripts this person runs. */
    select(a1: string): void {
      const { file, grid, rect } = hand.place(a1)
      person.selections.set(file.id, { tab: grid.id, rect })
    },

    /** What the cells come to: numbers, texts, booleans, empty texts; days are serial numbers, errors their codes. */
    values: (a1: string): (string | number | boolean)[][] => cells(hand, a1, (value) => value),

    /** What the cells show. */
    texts: (a1: string): string[][] => cells(hand, a1, (_, text) => text()),
  }
}

function cells<T>(
  hand: Hand,
  a1: string,
  show: (value: string | number | boolean, text: () => string) => T,
): T[][] {
  hand.world.settle()
  const { file, grid, rect } = hand.place(a1)
  requireView(file, hand.person.email)
  return readValues(file, grid, rect).map((line, row) =>
    line.map((value, column) => {
      const pattern = formatAt(grid, rect, row, column)
      const plain = typeof value === 'object' ? (value === null ? '' : value.code) : value
      return show(plain, () => displayText(value, pattern, file.locale))
    }),
  )
}

const formatAt = (
  grid: { formats: { get(row: number, column: number): { numberFormat?: string } | undefined } },
  rect: Rect,
  row: number,
  column: number,
) => grid.formats.get(rect.row + row, rect.column + column)?.numberFormat

function panelOf(world: World, person: Person) {
  return {
    sidebar: (): Panel | undefined => person.sidebar,
    closeSidebar: (): void => {
      person.sidebar = undefined
    },
    dialog: (): Panel | undefined => person.dialog,
    closeDialog: (): void => {
      person.dialog = undefined
    },

    /** `google.script.run` from the open sidebar or dialog: values are copied as Google copies them; throws what the script throws. */
    run(functionName: string, ...args: readonly unknown[]): unknown {
      const projectId = (person.dialog ?? person.sidebar)?.projectId
      if (projectId === undefined) throw new Error(`${person.email} has no sidebar or dialog open`)
      return runFromPanel(world, person, projectOf(world, projectId), functionName, args)
    },

    /** Lays ready the answers of dialogs to come: a button's name (`YES`), or a button with the text typed. */
    alertsAnswer(...answers: readonly (string | DialogAnswer)[]): void {
      person.answers.push(
        ...answers.map((answer) => (typeof answer === 'string' ? { button: answer } : answer)),
      )
    },
  }
}

function projectOf(world: World, id: string): ScriptProject {
  const project = world.projects.get(id)
  if (!project) throw new Error('The script is gone')
  return project
}

function runAs(
  world: World,
  person: Person,
  project: ScriptProject,
  functionName: string,
  kind: 'menu' | 'macro',
): unknown {
  const { email } = person
  return runScript(world, project, { functionName, kind, user: email, atKeyboard: email, args: () => [] })
}

const refusedForSeveralAccounts =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."

/** Calls a function for a page of a script's. Functions whose names end in `_`, and those that are no own globals of the script, cannot be called. */
function runFromPanel(
  world: World,
  person: Person,
  project: ScriptProject,
  functionName: string,
  args: readonly unknown[],
): unknown {
  if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`)
  if (world.faults.severalAccounts) throw new Error(refusedForSeveralAccounts)
  const copied = sentValues(args)
  const { email } = person
  return runScript(world, project, {
    functionName,
    kind: 'sidebar',
    user: email,
    atKeyboard: email,
    args: () => copied,
    answer: answeredValue,
  })
}

function menuItem(
  menus: readonly MenuTree[],
  path: readonly string[],
): { tree: MenuTree; functionName: string } {
  const [first, ...rest] = path
  const tree = menus.find((menu) => menu.caption === first)
  let entry: MenuEntry | undefined = tree && { kind: 'menu', ...tree }
  for (const caption of rest) {
    const entries: readonly MenuEntry[] = entry?.kind === 'menu' ? entry.entries : []
    entry = entries.find((candidate) => candidate.kind !== 'separator' && candidate.caption === caption)
  }
  if (!tree || entry?.kind !== 'item') throw new Error(`There is no menu item ${path.join(' › ')}`)
  return { tree, functionName: entry.functionName }
}
