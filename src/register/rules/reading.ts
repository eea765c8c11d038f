import type { Issue } from '../issue'
import type { Value } from '../value'

type Faults<Each> = Each extends Issue ? Omit<Each, 'field'> : never

/** What is wrong with a value, before anyone says in which field it stands. */
export type Fault = Faults<Issue>

/** What a rule makes of a value: how it is stored (unchanged where it is not understood), and what is wrong with it. */
export interface Reading {
  readonly value: Value
  readonly fault?: Fault
}
