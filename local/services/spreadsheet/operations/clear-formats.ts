import type { Editing } from './editing'

/** Takes conditional formats, merges and alternating colours off a tab whose cell formats have been cleared. */
export function clearFormats({ file, grid }: Editing): void {
  grid.conditionalFormats = []
  grid.merges = []
  grid.bandings = []
  file.changed({ kind: 'tab', tab: grid.id })
}
