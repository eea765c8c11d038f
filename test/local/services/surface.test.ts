import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { serviceBehind } from '../../../local/services/membrane'
import { freshGoogle } from './support'

const declarations = dirname(createRequire(__filename).resolve('@types/google-apps-script/package.json'))
const spreadsheetClasses = join(__dirname, '../../../local/services/spreadsheet/classes')

/** What Google answers that the declarations have forgotten. */
const undeclared: Record<string, readonly string[]> = {
  Utilities: ['jsonParse', 'jsonStringify'],
  Session: ['getUser'],
  HtmlService: ['initTemplate'],
  Border: ['getBorderStyle', 'getColor'],
  Filter: ['getColumnSortSpec'],
  Spreadsheet: ['getKey'],
  SpreadsheetApp: ['openByKey'],
  Range: [
    ...['getBackgroundColor', 'getBackgroundColors', 'setBackgroundColor', 'setBackgroundColors'],
    ...['getColumnIndex', 'getComment', 'getComments', 'getEndColumn', 'getEndRow', 'setComment'],
    'getBorder',
  ],
}

/** Google documents these for colours of rules and filters; the declarations lack the whole family. */
const undeclaredFamily = /^[gs]et(\w+Object(WithValue)?|Visible(Back|Fore)groundColor)$/

/** Classes that scripts never get hold of. */
const inner = new Set(['Desk'])

/** The method names of every interface of Google's declarations, by the interface's name; what an interface extends counts. */
function declaredMethods(): Map<string, Set<string>> {
  const methods = new Map<string, Set<string>>()
  const parentsOf = new Map<string, string[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const known = methods.get(node.name.text) ?? new Set<string>()
      for (const member of node.members) if (ts.isMethodSignature(member)) known.add(member.name.getText())
      methods.set(node.name.text, known)
      const parents = (node.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((type) => type.getText()),
      )
      parentsOf.set(node.name.text, [...(parentsOf.get(node.name.text) ?? []), ...parents])
    } else ts.forEachChild(node, visit)
  }
  for (const file of readdirSync(declarations).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(declarations, file), 'utf8')
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true))
  }
  for (const [name, parents] of parentsOf) {
    for (const parent of parents) {
      for (const method of methods.get(parent.split('.').at(-1)!) ?? []) methods.get(name)!.add(method)
    }
  }
  return methods
}

const declared = declaredMethods()

function shownMethods(first: object): string[] {
  const names: string[] = []
  for (let prototype = first; prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    const own = Object.getOwnPropertyDescriptors(prototype)
    names.push(...Object.keys(own).filter((name) => typeof own[name]!.value === 'function'))
  }
  return names.filter((name) => /^[a-z]/.test(name) && !['constructor', 'toString'].includes(name))
}

function inventions(name: string, prototype: object): string[] {
  const known = declared.get(name) ?? new Set()
  return shownMethods(prototype)
    .filter(
      (method) => !known.has(method) && !undeclared[name]?.includes(method) && !undeclaredFamily.test(method),
    )
    .map((method) => `${name}.${method}`)
}

/** The classes of a module's exports that no other class of them extends. */
function finalClasses(exported: Record<string, unknown>): (new () => object)[] {
  const classes = Object.values(exported).filter(
    (value): value is new () => object => typeof value === 'function' && /^class /.test(String(value)),
  )
  return classes.filter((one) => !inner.has(one.name))
}

describe('the surface that scripts see', () => {
  it('has no method that Google lacks', () => {
    const {
      google,
      HtmlService,
      Utilities,
      ScriptApp,
      PropertiesService,
      CacheService,
      LockService,
      DriveApp,
    } = freshGoogle()
    const id = google.createSpreadsheet({ name: 'Book' })
    const objects: object[] = [
      ...Object.entries(google.globals)
        .filter(([name]) => !['console', 'Sheets'].includes(name))
        .map(([, service]) => service as object),
      HtmlService.createHtmlOutput(''),
      HtmlService.createTemplate(''),
      Utilities.newBlob(''),
      ScriptApp.newTrigger('f'),
      ScriptApp.newTrigger('f').timeBased(),
      ScriptApp.newTrigger('f').forSpreadsheet(id),
      PropertiesService.getScriptProperties(),
      CacheService.getScriptCache(),
      LockService.getScriptLock(),
      DriveApp.getFileById(id),
      DriveApp.getFiles(),
    ]
    const extra = objects.flatMap((object) =>
      inventions(String(object), Object.getPrototypeOf(serviceBehind(object))),
    )
    expect(extra).toEqual([])
  })

  it.each(readdirSync(spreadsheetClasses))('has none in the classes of %s either', (file) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(spreadsheetClasses, file))
    const extra = finalClasses(exported)
      .filter((one) => declared.has(one.name))
      .flatMap((one) => inventions(one.name, one.prototype))
    expect(extra).toEqual([])
  })
})
