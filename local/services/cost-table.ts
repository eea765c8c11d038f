/** Modelled prices in milliseconds; from published measurements of Apps Script, guesses where none exist (lock, mail, trigger). */
export const prices = {
  startExecution: 700,
  firstTouchOfFile: 300,
  read: 100,
  write: 1,
  flush: 50,
  act: 100,
  getProperty: 30,
  setProperty: 60,
  cacheGet: 30,
  cachePut: 90,
  lock: 50,
  mail: 300,
  createTrigger: 500,
  apart: 30,
} as const

const readMsPerCell = 0.01
const smallBlockCells = 5_000
const smallBlockMsPerCell = 0.15
const largeBlockMsPerCell = 0.025

/** Modelled time to read `cells` cells in one call. */
export const readMs = (cells: number): number => prices.read + cells * readMsPerCell

/** Modelled time of the flush that writes `cells` buffered cells: dear for the first 5,000, cheap beyond. */
export function flushMs(cells: number): number {
  const small = Math.min(cells, smallBlockCells)
  return prices.flush + small * smallBlockMsPerCell + (cells - small) * largeBlockMsPerCell
}
