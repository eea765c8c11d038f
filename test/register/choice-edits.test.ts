import fc from 'fast-check'
import { editedChoices, MOST_CHOICES, newChoices, valueAfter } from '../../src/register/choice-edits'
import type { Field } from '../../src/register/field'
import type { ChoiceEdit } from '../../src/register/field-edit'
import { tidyValue } from '../../src/register/rules/field-rules'

const of = { table: 'customers', key: 'tags' } as const
const label = fc.string({ unit: fc.constantFrom(...'abcd甲乙丙1'), minLength: 1, maxLength: 3 })
const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 6 })
const field = (list: readonly string[], kind: 'choice' | 'choices' = 'choices'): Field => ({
  ...{ key: 'tags', kind, header: 'Tags', block: 'business' },
  choices: list.map((each) => ({ label: each })),
})
const apply = (given: Field, edit: ChoiceEdit, count = 0): Field => {
  const edited = editedChoices(given, edit, { inUse: () => count })
  return edited.ok ? { ...given, choices: edited.value.choices } : given
}
const labelsOf = ({ choices = [] }: Field) => choices.map((choice) => choice.label)

describe('a new list', () => {
  it('is the labels in their order, tidied', () => {
    expect(newChoices(['  b ', 'a'])).toEqual({ ok: true, value: [{ label: 'b' }, { label: 'a' }] })
    fc.assert(
      fc.property(labels, (list) => {
        const made = newChoices(list)
        if (made.ok) expect(made.value.map((choice) => choice.label)).toEqual(list)
      }),
    )
  })

  it('has room for five hundred choices', () => {
    const many = Array.from({ length: MOST_CHOICES + 1 }, (_, index) => `c${index}`)
    expect(newChoices(many.slice(1)).ok).toBe(true)
    expect(newChoices(many)).toEqual({
      ok: false,
      error: { reason: 'too-many-choices', limit: MOST_CHOICES },
    })
    const full = field(many.slice(1))
    expect(editedChoices(full, { ...of, edit: 'add-choice', label: 'x' }, { inUse: () => 0 })).toMatchObject({
      error: { reason: 'too-many-choices' },
    })
  })
})

describe('a renamed choice', () => {
  it('is understood under its former name, and bears the former name again when renamed back', () => {
    fc.assert(
      fc.property(labels, label, (list, to) => {
        const given = field(list, 'choice')
        const from = list[0]!
        const after = apply(given, { ...of, edit: 'rename-choice', from, label: to })
        fc.pre(after !== given && to !== from)
        expect(tidyValue(after, from)).toBe(to)
        expect(tidyValue(after, to)).toBe(to)
        const back = apply(after, { ...of, edit: 'rename-choice', from: to, label: from })
        expect(labelsOf(back)).toEqual(list)
        expect(tidyValue(back, to)).toBe(from)
      }),
    )
  })

  it('keeps its place and leaves the others alone', () => {
    const after = apply(field(['a', 'b', 'c']), { ...of, edit: 'rename-choice', from: 'b', label: 'x' })
    expect(labelsOf(after)).toEqual(['a', 'x', 'c'])
  })
})

describe('the values that follow', () => {
  const cellOf = (list: readonly string[]) => list.join(', ')

  it('say the same of each record as before, but for the one choice', () => {
    fc.assert(
      fc.property(labels, label, fc.nat(5), (list, to, at) => {
        const from = list[at % list.length]!
        fc.pre(!list.includes(to))
        const after = valueAfter('choices', cellOf(list), { from, to })
        expect(after).toBe(cellOf(list.map((each) => (each === from ? to : each))))
        expect(valueAfter('choices', after, { from: to, to: from })).toBe(cellOf(list))
      }),
    )
  })

  it('hold no choice twice when two become one, and nothing of one that was cleared', () => {
    fc.assert(
      fc.property(labels, fc.nat(5), fc.nat(5), (list, one, other) => {
        const [from, to] = [list[one % list.length]!, list[other % list.length]!]
        const merged = String(valueAfter('choices', cellOf(list), { from, to })).split(', ')
        expect(new Set(merged).size).toBe(merged.length)
        expect(merged).toContain(to)
        const cleared = valueAfter('choices', cellOf(list), { from, to: '' })
        expect(cleared).toBe(cellOf(list.filter((each) => each !== from)))
      }),
    )
  })

  it('never change a record that does not have the choice', () => {
    fc.assert(
      fc.property(labels, label, (list, from) => {
        fc.pre(!list.includes(from))
        for (const kind of ['choice', 'choices', 'text'] as const)
          expect(valueAfter(kind, cellOf(list), { from, to: 'x' })).toBe(cellOf(list))
      }),
    )
  })
})

describe('a list after any edits', () => {
  it('has no label twice and no synonym that is another’s label', () => {
    const edit = fc.tuple(label, label, fc.constantFrom('add', 'rename', 'remove'))
    fc.assert(
      fc.property(labels, fc.array(edit, { maxLength: 10 }), fc.nat(1), (list, edits, uses) => {
        const made = newChoices(list)
        fc.pre(made.ok)
        let given = field(list)
        for (const [one, two, what] of edits) {
          if (what === 'add') given = apply(given, { ...of, edit: 'add-choice', label: one })
          if (what === 'rename') given = apply(given, { ...of, edit: 'rename-choice', from: one, label: two })
          if (what === 'remove') given = apply(given, { ...of, edit: 'remove-choice', label: one }, uses)
        }
        const all = labelsOf(given)
        expect(new Set(all).size).toBe(all.length)
        for (const choice of given.choices ?? [])
          expect(tidyValue({ ...given, kind: 'choice' }, choice.label)).toBe(choice.label)
        for (const { label: own, synonyms = [] } of given.choices ?? [])
          for (const synonym of synonyms) if (synonym !== own) expect(all).not.toContain(synonym)
      }),
    )
  })
})
