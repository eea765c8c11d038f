/** The functions of main.ts that Google calls by itself. */
export type TriggerKind = 'edit' | 'change' | 'sweep' | 'hourly'

/** The triggers of the person whose rights apply; others' cannot be seen. */
export interface Triggers {
  /** Makes sure that exactly one trigger of each kind exists. */
  ensure(): void
  removeAll(): void
}
