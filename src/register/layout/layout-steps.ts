import { stepTo2 } from './step-to-2'

/** What `_register` holds, by key, in whatever layout. */
export type StoredConfig = Readonly<Record<string, unknown>>

/** The way between two layouts of what the register knows of itself. What an older one has no place for, it keeps. */
export interface LayoutStep {
  /** The version it leads to. */
  readonly to: number
  readonly up: (config: StoredConfig) => StoredConfig
  /** Back to the version before; `up` then finds everything again. */
  readonly down: (config: StoredConfig) => StoredConfig
}

const STEPS: readonly LayoutStep[] = [stepTo2]

const versionOf = ({ version }: StoredConfig): number => (typeof version === 'number' ? version : 1)

/** A config in a layout version, step by step, forward or backward. One that is newer than every step stays as it is. */
export function inLayout(config: StoredConfig, version: number): StoredConfig {
  const from = versionOf(config)
  const forward = STEPS.filter(({ to }) => to > from && to <= version)
  const backward = STEPS.filter(({ to }) => to <= from && to > version).reverse()
  const ahead = forward.reduce((stored, { to, up }) => ({ ...up(stored), version: to }), config)
  return backward.reduce((stored, { to, down }) => ({ ...down(stored), version: to - 1 }), ahead)
}
