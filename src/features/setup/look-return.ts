import type {
  DimensionGroup,
  GridRange,
  LineLook,
  Plain,
  SheetPart,
  WorkbookRequest,
} from '../../host/workbook'

/** What is compared between the sheet and its copy once the cells are back. */
export const LOOK_PARTS =
  'sheets(properties,basicFilter(range,sortSpecs,criteria),conditionalFormats,columnGroups,rowGroups,protectedRanges,data(rowMetadata(pixelSize,hiddenByUser),columnMetadata(pixelSize,hiddenByUser)))'

/** Brings sizes, hidden lines, frozen lines, colours, filter and conditional formats back to those of the copy. */
export function lookReturn(sheetId: number, now: SheetPart, copy: SheetPart): WorkbookRequest[] {
  return [
    ...[now.columnGroups, now.rowGroups].flatMap(unfolded),
    ...conditionalFormats(sheetId, now, copy),
    ...lines(sheetId, 'ROWS', now.data?.[0]?.rowMetadata, copy.data?.[0]?.rowMetadata),
    ...lines(sheetId, 'COLUMNS', now.data?.[0]?.columnMetadata, copy.data?.[0]?.columnMetadata),
    sheetProperties(sheetId, copy),
    ...filter(sheetId, copy),
    ...[copy.columnGroups, copy.rowGroups].flatMap((groups) => folded(sheetId, groups)),
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

/** Takes groups away, the innermost first. */
const unfolded = (groups: readonly DimensionGroup[] = []): WorkbookRequest[] =>
  [...groups]
    .sort((a, b) => (b.depth ?? 1) - (a.depth ?? 1))
    .map(({ range }) => ({ deleteDimensionGroup: { range } }))

/** Makes the groups of the copy in the sheet, the outermost first. */
function folded(sheetId: number, groups: readonly DimensionGroup[] = []): WorkbookRequest[] {
  const moved = [...groups]
    .sort((a, b) => (a.depth ?? 1) - (b.depth ?? 1))
    .map((group) => ({ ...group, range: { ...group.range, sheetId } }))
  return [
    ...moved.map(({ range }) => ({ addDimensionGroup: { range } })),
    ...moved
      .filter(({ collapsed }) => collapsed)
      .map((dimensionGroup) => ({ updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } })),
  ]
}
