import type { GridRange, LineLook, Plain, SheetPart, WorkbookRequest } from '../../host/workbook'

/** What is compared between the sheet and its copy once the cells are back. */
export const LOOK_PARTS =
  'sheets(properties,basicFilter(range,sortSpecs,criteria),conditionalFormats,data(rowMetadata(pixelSize,hiddenByUser),columnMetadata(pixelSize,hiddenByUser)))'

/** Brings sizes, hidden lines, frozen lines, colours, filter and conditional formats back to those of the copy. */
export function lookReturn(sheetId: number, now: SheetPart, copy: SheetPart): WorkbookRequest[] {
  return [
    ...conditionalFormats(sheetId, now, copy),
    ...lines(sheetId, 'ROWS', now.data?.[0]?.rowMetadata, copy.data?.[0]?.rowMetadata),
    ...lines(sheetId, 'COLUMNS', now.data?.[0]?.columnMetadata, copy.data?.[0]?.columnMetadata),
    sheetProperties(sheetId, copy),
    ...filter(sheetId, copy),
  ]
}

const moved = (sheetId: number, range: GridRange): GridRange => ({ ...range, sheetId })

function conditionalFormats(sheetId: number, now: SheetPart, copy: SheetPart): WorkbookRequest[] {
  const removed = (now.conditionalFormats ?? []).map(() => ({
    deleteConditionalFormatRule: { sheetId, index: 0 },
  }))
  const added = (copy.conditionalFormats ?? []).map((rule, index) => ({
    addConditionalFormatRule: {
      rule: { ...rule, ranges: (rule.ranges ?? []).map((range) => moved(sheetId, range)) },
      index,
    },
  }))
  return [...removed, ...added]
}

/** One request for each run of lines that look alike and not as they did. */
function lines(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  now: readonly LineLook[] = [],
  before: readonly LineLook[] = [],
): WorkbookRequest[] {
  const runs: { startIndex: number; endIndex: number; look: LineLook }[] = []
  before.forEach((look, index) => {
    if (isSameLook(look, now[index])) return
    const last = runs[runs.length - 1]
    if (last && last.endIndex === index && isSameLook(last.look, look)) last.endIndex++
    else runs.push({ startIndex: index, endIndex: index + 1, look })
  })
  return runs.map(({ startIndex, endIndex, look }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex, endIndex },
      properties: { pixelSize: look.pixelSize, hiddenByUser: look.hiddenByUser === true },
      fields: 'pixelSize,hiddenByUser',
    },
  }))
}

const isSameLook = (a: LineLook, b: LineLook | undefined): boolean =>
  a.pixelSize === b?.pixelSize && (a.hiddenByUser === true) === (b?.hiddenByUser === true)

function sheetProperties(sheetId: number, { properties = {} }: SheetPart): WorkbookRequest {
  const grid = (properties.gridProperties ?? {}) as Plain
  const { tabColorStyle } = properties
  return {
    updateSheetProperties: {
      properties: {
        sheetId,
        gridProperties: {
          frozenRowCount: grid.frozenRowCount ?? 0,
          frozenColumnCount: grid.frozenColumnCount ?? 0,
        },
        ...(tabColorStyle ? { tabColorStyle } : {}),
      },
      fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount,tabColorStyle',
    },
  }
}

function filter(sheetId: number, { basicFilter }: SheetPart): WorkbookRequest[] {
  if (!basicFilter) return []
  return [
    {
      setBasicFilter: { filter: { ...basicFilter, range: moved(sheetId, basicFilter.range ?? { sheetId }) } },
    },
  ]
}
