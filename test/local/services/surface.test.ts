import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { serviceBehind } from '../../../local/services/membrane'
import { freshGoogle } from './support'

const declarations = dirname(createRequire(__filename).resolve('@types/google-apps-script/package.json'))

/** What Google answers that the declarations have forgotten. */
const undeclared: Record<string, readonly string[]> = {
  Utilities: ['jsonParse', 'jsonStringify'],
  Session: ['getUser'],
}

/** The method names of every interface of Google's declarations, by the interface's name; what an interface extends counts. */
function declaredMethods(): Map<string, Set<string>> {
  const methods = new Map<string, Set<string>>()
  const parentsOf = new Map<string, string[]>()
  for (const file of readdirSync(declarations).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(declarations, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, name, parents, body] of text.matchAll(
      /interface (\w+)(?: extends ([\w., ]+))? \{([\s\S]*?)\n\s*\}/g,
    )) {
      const known = methods.get(name!) ?? new Set<string>()
      for (const [, method] of body!.matchAll(/^\s*(\w+)\(/gm)) known.add(method!)
      methods.set(name!, known)
      if (parents) parentsOf.set(name!, parents.split(/[., ]+/))
    }
  }
  for (const [name, parents] of parentsOf) {
    for (const parent of parents)
      for (const method of methods.get(parent) ?? []) methods.get(name)!.add(method)
  }
  return methods
}

function shownMethods(target: object): string[] {
  const names: string[] = []
  for (
    let prototype = Object.getPrototypeOf(target);
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    names.push(...Object.getOwnPropertyNames(prototype))
  }
  return names.filter(
    (name) => !['constructor', 'toString'].includes(name) && !name.startsWith('_') && /^[a-z]/.test(name),
  )
}

describe('the surface that scripts see', () => {
  it('has no method that Google lacks', () => {
    const declared = declaredMethods()
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
    const extra = objects.flatMap((object) => {
      const name = String(object)
      const known = declared.get(name) ?? new Set()
      const target = serviceBehind(object)!
      return shownMethods(target)
        .filter((method) => !known.has(method) && !undeclared[name]?.includes(method))
        .map((method) => `${name}.${method}`)
    })
    expect(extra).toEqual([])
  })
})
