import type { Choice, Field, FieldKind } from '../../src/register/field'

/** A field of one kind with nothing special about it. */
export const fieldOfKind = (kind: FieldKind, more: Partial<Field> = {}): Field => ({
  key: kind,
  kind,
  header: kind,
  block: 'basic',
  ...more,
})

/** A drop-down of gender, as a Chinese register has it. */
export const GENDER: readonly Choice[] = [
  { label: '男', synonyms: ['M', '先生', '男性'] },
  { label: '女', synonyms: ['F', '女士'] },
]
