import { resolve } from 'node:path'
import type { ExecutionKind } from './execution'
import { runScript } from './run-script'
import { type Manifest, readManifest, type ScriptSource, scriptTexts } from './script-source'
import type { TriggerRecord } from './triggers/trigger-record'
import type { World } from './world'

/** What `createProject` needs to know. */
export interface NewProject {
  /** The id of a project to replace, which keeps its properties and triggers; a new id without. */
  readonly id?: string
  readonly name: string
  /** Files by name (`Code.js`, `sidebar.html`, `appsscript.json`), or a folder whose top level holds them. */
  readonly files: Readonly<Record<string, string>> | string
  /** Id of the spreadsheet whose script this is; a standalone script without. */
  readonly boundTo?: string
  readonly owner?: string
  /** In place of `appsscript.json`. */
  readonly manifest?: Manifest
}

/** Who runs a function, and as what. */
export interface RunOptions {
  readonly as?: string
  readonly kind?: ExecutionKind
}

/** An Apps Script project: its files and what it owns at Google. */
export class ScriptProject {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly boundTo: string | undefined
  readonly source: ScriptSource
  readonly #world: World
  /** The manifest given in place of `appsscript.json`, if any. */
  readonly ownManifest: Manifest | undefined

  constructor(world: World, id: string, options: NewProject) {
    this.#world = world
    this.id = id
    this.name = options.name
    this.boundTo = options.boundTo
    this.owner = options.owner ?? world.ownerOf(options.boundTo)
    this.source =
      typeof options.files === 'string' ? { folder: resolve(options.files) } : { files: options.files }
    this.ownManifest = options.manifest
  }

  get manifest(): Manifest {
    return this.ownManifest ?? readManifest(this.source)
  }

  /** `Session.getScriptTimeZone()`. */
  get timeZone(): string {
    return this.manifest.timeZone ?? this.#world.options.timeZone
  }

  /** Its installable triggers, whoever made them, oldest first. */
  get triggers(): readonly TriggerRecord[] {
    return this.#world.triggers.all().filter((record) => record.projectId === this.id)
  }

  /** A copy of what it has stored: its script properties, or a person's user properties. */
  properties(of: 'script' | { readonly user: string } = 'script'): Record<string, string> {
    const scope = of === 'script' ? 'script' : 'user'
    const owner = of === 'script' ? '' : `:${of.user.toLowerCase()}`
    return Object.fromEntries(this.#world.properties.store(`${scope}:${this.id}${owner}`))
  }

  /** Whether the files speak of a name at all; quicker than loading them. */
  mentions(name: string): boolean {
    return scriptTexts(this.source).some((text) => text.includes(name))
  }

  /** Runs a global function; the answer is copied into the caller's realm, and what the script threw is thrown. */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    const user = options.as ?? this.owner
    return runScript(this.#world, this, {
      functionName,
      kind: options.kind ?? 'run',
      user,
      atKeyboard: user,
      args: () => args,
    })
  }
}
