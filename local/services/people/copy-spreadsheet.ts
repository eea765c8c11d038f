import { requireView } from '../spreadsheet/operations/rights'
import type { World } from '../world'

/**
 * File › Make a copy: cells, tabs and the bound scripts come along under new ids; properties, triggers and shares do not.
 * Ids that stand in cells are copied as they are.
 */
export function copySpreadsheet(world: World, fileId: string, owner: string, name?: string): string {
  world.settle()
  const file = world.file(fileId)
  requireView(file, owner)
  const isChinese = world.person(owner).locale.startsWith('zh')
  const copyName = name ?? (isChinese ? `${file.name}的副本` : `Copy of ${file.name}`)
  const copy = world.store.copy(fileId, copyName, owner)!
  for (const project of [...world.projects.values()]) {
    if (project.boundTo !== fileId) continue
    const { source, ownManifest } = project
    const files = source.folder ?? source.files
    const manifest = ownManifest && { manifest: ownManifest }
    world.addProject({ name: project.name, files, boundTo: copy.id, owner, ...manifest })
  }
  return copy.id
}
