import { area, batchWorld, columns, rows } from './batch-world'

const column = (index: number) => ({ locationType: 'COLUMN', dimensionRange: columns(index, index + 1) })

describe('named ranges', () => {
  it('are added, changed, listed and deleted', () => {
    const { batch, api, id } = batchWorld()
    const [reply] = batch({ addNamedRange: { namedRange: { name: 'Names', range: area(1, 4, 1, 2) } } })
    const namedRangeId = reply?.addNamedRange?.namedRange?.namedRangeId ?? ''
    expect(api.Values.get(id, 'Names').values).toEqual([['Wang'], ['Li'], ['An']])
    batch({ updateNamedRange: { namedRange: { namedRangeId, name: '姓名' }, fields: 'name' } })
    expect(api.get(id).namedRanges).toEqual([{ namedRangeId, name: '姓名', range: area(1, 4, 1, 2) }])
    batch({ deleteNamedRange: { namedRangeId } })
    expect(api.get(id).namedRanges).toBeUndefined()
  })

  it.each(['A1', 'R1C1', '1st', 'with space', 'true', ''])('cannot be called %j', (name) => {
    const { batch } = batchWorld()
    expect(() => batch({ addNamedRange: { namedRange: { name, range: area(0, 1, 0, 1) } } })).toThrow(
      'The name given to this range is invalid.',
    )
  })
})

describe('developer metadata', () => {
  it('travels with its column and is found by key', () => {
    const { batch, api, id } = batchWorld()
    batch({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'field',
          metadataValue: 'city',
          location: column(2),
          visibility: 'DOCUMENT',
        },
      },
    })
    batch({ moveDimension: { source: columns(2, 3), destinationIndex: 0 } })
    const found = api.DeveloperMetadata.search(
      { dataFilters: [{ developerMetadataLookup: { metadataKey: 'field' } }] },
      id,
    ).matchedDeveloperMetadata
    expect(found?.[0]?.developerMetadata).toMatchObject({ metadataValue: 'city', location: column(0) })
    const read = api.get(id, { fields: 'sheets.data.columnMetadata.developerMetadata.metadataValue' })
    expect(read.sheets?.[0]?.data?.[0]?.columnMetadata?.slice(0, 2)).toEqual([
      { developerMetadata: [{ metadataValue: 'city' }] },
      {},
    ])
  })

  it('is changed and deleted through filters', () => {
    const { batch, api, id } = batchWorld()
    const places = [{ spreadsheet: true }, { sheetId: 0 }, column(1), { dimensionRange: rows(3, 4) }]
    for (const location of places)
      batch({
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'k', location, visibility: 'DOCUMENT' },
        },
      })
    const filter = (lookup: object) => ({ developerMetadataLookup: { metadataKey: 'k', ...lookup } })
    const [changed] = batch({
      updateDeveloperMetadata: {
        dataFilters: [filter({ locationType: 'ROW' }), filter({ locationType: 'SHEET' })],
        developerMetadata: { metadataValue: 'v' },
        fields: 'metadataValue',
      },
    })
    expect(changed?.updateDeveloperMetadata?.developerMetadata).toHaveLength(2)
    const near = {
      metadataLocation: { sheetId: 0 },
      locationMatchingStrategy: 'INTERSECTING_LOCATION',
    }
    const [deleted] = batch({
      deleteDeveloperMetadata: { dataFilter: filter({ ...near, metadataValue: 'v' }) },
    })
    expect(deleted?.deleteDeveloperMetadata?.deletedDeveloperMetadata).toHaveLength(2)
    expect(api.get(id).developerMetadata).toMatchObject([{ location: { locationType: 'SPREADSHEET' } }])
    const inCells = { dataFilters: [{ a1Range: 'Customers!A1:B2' }] }
    expect(api.DeveloperMetadata.search(inCells, id).matchedDeveloperMetadata).toHaveLength(1)
  })

  it('needs a key, a place and a visibility', () => {
    const { batch } = batchWorld()
    const create = (developerMetadata: object) => () =>
      batch({ createDeveloperMetadata: { developerMetadata } })
    expect(create({ metadataKey: 'k', location: column(0) })).toThrow('A visibility must be specified')
    expect(create({ location: column(0), visibility: 'DOCUMENT' })).toThrow('A key must be specified')
    expect(create({ metadataKey: 'k', visibility: 'DOCUMENT' })).toThrow('A location must be specified')
    const two = { dimensionRange: columns(0, 2) }
    expect(create({ metadataKey: 'k', location: two, visibility: 'DOCUMENT' })).toThrow(
      'a single row or column',
    )
  })
})

describe('conditional formats', () => {
  const red = { backgroundColor: { red: 1 } }
  const rule = (text: string) => ({
    ranges: [area(1, 4, 2, 3)],
    booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] }, format: red },
  })
  const texts = (world: ReturnType<typeof batchWorld>) =>
    world
      .sheet()
      ?.conditionalFormats?.map((each) => each.booleanRule?.condition?.values?.[0]?.userEnteredValue)

  it('are inserted, replaced, moved and deleted by their place', () => {
    const world = batchWorld()
    const { batch } = world
    batch(
      { addConditionalFormatRule: { rule: rule('a') } },
      { addConditionalFormatRule: { rule: rule('b'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('c'), index: 2 } },
    )
    expect(texts(world)).toEqual(['b', 'a', 'c'])
    const [replaced] = batch({ updateConditionalFormatRule: { index: 1, rule: rule('A') } })
    expect(replaced?.updateConditionalFormatRule).toMatchObject({
      newIndex: 1,
      oldRule: rule('a'),
      newRule: rule('A'),
    })
    batch({ updateConditionalFormatRule: { sheetId: 0, index: 2, newIndex: 0 } })
    expect(texts(world)).toEqual(['c', 'b', 'A'])
    batch({ deleteConditionalFormatRule: { sheetId: 0, index: 1 } })
    expect(texts(world)).toEqual(['c', 'A'])
    expect(() => batch({ deleteConditionalFormatRule: { index: 9 } })).toThrow(
      'No conditional format on sheet: 0 at index: 9',
    )
  })

  it('may be colour scales', () => {
    const { batch, sheet } = batchWorld()
    const point = (type: string, red: number) => ({ type, color: { red }, colorStyle: { rgbColor: { red } } })
    const scale = {
      ranges: [area(1, 4, 0, 1)],
      gradientRule: { minpoint: point('MIN', 1), maxpoint: point('MAX', 0.2) },
    }
    batch({ addConditionalFormatRule: { rule: scale } })
    expect(sheet()?.conditionalFormats).toEqual([scale])
  })
})

describe('filters', () => {
  const criteria = { 2: { hiddenValues: ['Wuhan'] } }

  it('are set, sorted and cleared', () => {
    const { batch, sheet, cells } = batchWorld()
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }]
    batch({ setBasicFilter: { filter: { range: area(0, 4, 0, 3), criteria, sortSpecs } } })
    expect(sheet()?.basicFilter).toMatchObject({ range: area(0, 4, 0, 3), criteria, sortSpecs })
    expect(cells('Customers!A1:A4')).toEqual([['No'], [1], [2], [3]])
    batch({ clearBasicFilter: { sheetId: 0 } })
    expect(sheet()?.basicFilter).toBeUndefined()
  })

  it('take the newer specs before the older criteria, and answer both', () => {
    const { batch, sheet } = batchWorld()
    const filterSpecs = [{ columnIndex: 1, filterCriteria: { hiddenValues: ['x'] } }]
    const filter = { title: 'a', range: area(0, 4, 0, 3), criteria, filterSpecs }
    batch({ addFilterView: { filter } } as never)
    expect(sheet()?.filterViews).toMatchObject([{ criteria: { 1: { hiddenValues: ['x'] } }, filterSpecs }])
  })

  it('may be views with names of their own', () => {
    const { batch, sheet } = batchWorld()
    const [reply] = batch({ addFilterView: { filter: { title: '我的', range: area(0, 4, 0, 3), criteria } } })
    const filterViewId = reply?.addFilterView?.filter?.filterViewId ?? 0
    batch({ updateFilterView: { filter: { filterViewId, title: '北京' }, fields: 'title' } })
    batch({ duplicateFilterView: { filterId: filterViewId } })
    expect(sheet()?.filterViews).toMatchObject([
      { title: '北京', criteria },
      { title: 'Copy of 北京', criteria },
    ])
    batch({ deleteFilterView: { filterId: filterViewId } })
    expect(sheet()?.filterViews).toHaveLength(1)
    expect(() => batch({ deleteFilterView: { filterId: filterViewId } })).toThrow(
      `No filter view with id: ${filterViewId}`,
    )
  })
})
