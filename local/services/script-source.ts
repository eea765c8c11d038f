import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** Where a project's files come from: held in memory by name, or a folder that is read anew at every execution. */
export type ScriptSource =
  | { readonly files: Readonly<Record<string, string>>; readonly folder?: undefined }
  | { readonly folder: string; readonly files?: undefined }

/** The parts of `appsscript.json` that the runtime heeds. */
export interface Manifest {
  readonly timeZone?: string
  readonly oauthScopes?: readonly string[]
  readonly runtimeVersion?: string
  readonly exceptionLogging?: string
  readonly dependencies?: object
  readonly sheets?: {
    readonly macros?: readonly {
      readonly menuName: string
      readonly functionName: string
      readonly defaultShortcut?: string
    }[]
  }
  readonly webapp?: object
}

function textOf(source: ScriptSource, name: string): string | undefined {
  if (source.folder === undefined) return source.files[name]
  const path = join(source.folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The manifest of the source; an empty one where there is none. */
export function readManifest(source: ScriptSource): Manifest {
  const text = textOf(source, 'appsscript.json')
  return text === undefined ? {} : (JSON.parse(text) as Manifest)
}

/** The text of an HTML file, named with or without `.html`; throws as Google does where there is none. */
export function htmlFile(source: ScriptSource, name: string): string {
  const wanted = extname(name) === '.html' ? name : `${name}.html`
  const text = textOf(source, wanted)
  if (text === undefined) throw new Error(`No HTML file named ${basename(name, '.html')} was found.`)
  return text
}

/** Whether a file holds script code. */
export const isScript = (path: string): boolean => ['.js', '.gs'].includes(extname(path))

/** The text of every script file. */
export function scriptTexts(source: ScriptSource): readonly string[] {
  const names = source.folder === undefined ? Object.keys(source.files) : readdirSync(source.folder)
  return names.filter(isScript).map((name) => textOf(source, name) ?? '')
}
