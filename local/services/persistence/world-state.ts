import { type FileJson, fileToJson } from '../spreadsheet/grid/file-json'
import type { World } from '../world'
import { fillWorld, type WorldJson, worldToJson } from './world-json'

/** A world at one moment, kept in memory: nothing that happens later reaches it. */
export class WorldState {
  readonly #text: string
  readonly #projects: WorldJson['projects']

  constructor(world: World) {
    const { projects, ...rest } = worldToJson(world)
    this.#projects = projects
    this.#text = JSON.stringify({ rest, files: world.store.all().map(fileToJson) })
  }

  /** Where time and chance stood. */
  get options(): { readonly now: string; readonly seed: number } {
    const { now, randomState } = this.#read().rest
    return { now, seed: randomState }
  }

  /** Puts everything into a new world. */
  fill(world: World): void {
    const { rest, files } = this.#read()
    for (const file of files) world.store.load(file)
    fillWorld(world, { ...rest, projects: this.#projects })
  }

  #read(): { readonly rest: Omit<WorldJson, 'projects'>; readonly files: readonly FileJson[] } {
    return JSON.parse(this.#text)
  }
}
