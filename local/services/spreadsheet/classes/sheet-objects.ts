import { look, SheetBase } from './sheet-base'

/** What lies over or beside the cells of a tab; nothing here can make any of it, so there is none. */
export abstract class SheetObjects extends SheetBase {
  getCharts(): never[] {
    return none(this)
  }

  getDataSourceTables(): never[] {
    return none(this)
  }

  getDrawings(): never[] {
    return none(this)
  }

  getImages(): never[] {
    return none(this)
  }

  getPivotTables(): never[] {
    return none(this)
  }

  getSlicers(): never[] {
    return none(this)
  }
}

const none = (sheet: SheetBase): never[] => look(sheet, () => [])
