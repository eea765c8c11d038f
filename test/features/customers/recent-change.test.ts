import { recentChangeOf } from '../../../src/features/customers/recent-change'
import type { ChangeSet } from '../../../src/register/change'

const operation = (id: string, at: string, by: string, after: string, field = 'phone'): ChangeSet => ({
  id,
  at,
  by,
  action: 'edit',
  changes: [{ table: 'customers', recordId: '100001', field, before: '', after }],
})

describe('who changed a value', () => {
  const history = [
    operation('a', '2026-11-21T01:00:00Z', 'li@example.com', '139'),
    operation('b', '2026-11-21T03:00:00Z', 'wang@example.com', '139'),
    operation('c', '2026-11-21T04:00:00Z', 'chen@example.com', '136'),
    operation('d', '2026-11-21T05:00:00Z', 'zhou@example.com', '139', 'note'),
  ]

  it('is whoever gave it the value it has now, the latest of them', () => {
    expect(recentChangeOf(history, { field: 'phone', theirs: '139' })).toEqual({
      by: 'wang@example.com',
      at: '2026-11-21T03:00:00Z',
    })
  })

  it('is the same whatever order the history comes in', () => {
    const found = recentChangeOf([...history].reverse(), { field: 'phone', theirs: '139' })
    expect(found.by).toBe('wang@example.com')
  })

  it('is nobody where nothing was recorded yet', () => {
    expect(recentChangeOf(history, { field: 'phone', theirs: '138' })).toEqual({ by: '', at: '' })
    expect(recentChangeOf([], { field: 'phone', theirs: '139' })).toEqual({ by: '', at: '' })
  })
})
