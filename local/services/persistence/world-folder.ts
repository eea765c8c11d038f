import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FileJson, fileToJson } from '../spreadsheet/grid/file-json'
import type { World } from '../world'
import { readJson, writeJson } from './atomic-file'
import { fillWorld, type WorldJson, worldToJson } from './world-json'

/** A world kept in a folder: `google.json` and one file per spreadsheet. */
export class WorldFolder {
  readonly #folder: string
  readonly #dirty = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Where time and chance stood; undefined for a folder with nothing in it. */
  state(): WorldJson | undefined {
    return readJson<WorldJson>(this.#statePath)
  }

  /** Loads what there is into a new world, and from then on notes which spreadsheets change. */
  attach(world: World): void {
    const state = this.state()
    for (const id of state?.spreadsheets ?? []) {
      const json = readJson<FileJson>(this.#spreadsheetPath(id))
      if (json) world.store.load(json)
    }
    if (state) fillWorld(world, state)
    world.store.onChange((patch) => this.#dirty.add(patch.fileId))
  }

  /** Writes the spreadsheets that have changed, then the rest; each file appears whole or not at all. */
  save(world: World): void {
    for (const id of this.#dirty) {
      const file = world.store.get(id)
      if (file) writeJson(this.#spreadsheetPath(id), fileToJson(file))
    }
    this.#dirty.clear()
    writeJson(this.#statePath, worldToJson(world))
    this.#sweep(world)
  }

  /** Takes away the files of spreadsheets that are no more. */
  #sweep(world: World): void {
    const folder = join(this.#folder, 'spreadsheets')
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder)) {
      if (!world.store.get(name.replace(/\.json(\.tmp)?$/, ''))) rmSync(join(folder, name))
    }
  }

  get #statePath(): string {
    return join(this.#folder, 'google.json')
  }

  #spreadsheetPath(id: string): string {
    return join(this.#folder, 'spreadsheets', `${id}.json`)
  }
}
