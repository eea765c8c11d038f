import './bar-list.css'
import { classNames } from './class-names'

/** A quantity with its name and what it comes to in words. */
export interface Bar {
  readonly key: string
  readonly name: string
  readonly words: string
  /** Read out in place of the words where these are too short to be understood by themselves. */
  readonly told?: string
  /** 0 to 1 of the width; none is drawn where undefined. */
  readonly share: number | undefined
  readonly tone?: 'plain' | 'warning' | 'danger'
  /** What pressing the name does; it is a plain text where absent. */
  readonly onOpen?: (() => void) | undefined
}

/** Quantities one below the other, each with its bar. The bars only repeat what the words say. */
export const BarList = ({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) => (
  <ul class="bar-list" aria-label={label}>
    {bars.map((bar) => (
      <li key={bar.key}>
        <div class="bar-line">
          {bar.onOpen ? (
            <button type="button" class="link" onClick={bar.onOpen}>
              <bdi>{bar.name}</bdi>
            </button>
          ) : (
            <bdi>{bar.name}</bdi>
          )}
          <span class="number" {...(bar.told ? { 'aria-hidden': true } : {})}>
            {bar.words}
          </span>
          {bar.told && <span class="only-read-out">{bar.told}</span>}
        </div>
        {bar.share !== undefined && (
          <div class={classNames('bar', bar.tone)} aria-hidden="true">
            {bar.share > 0 && <span style={{ width: `${Math.round(Math.min(1, bar.share) * 100)}%` }} />}
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** What part of the greatest each number is; nothing where all are nothing or below. */
export function shares(numbers: readonly number[]): number[] {
  const greatest = Math.max(0, ...numbers)
  return numbers.map((number) => (greatest > 0 ? Math.max(0, number) / greatest : 0))
}
