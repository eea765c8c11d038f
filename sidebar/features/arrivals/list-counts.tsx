import type { ListPreview } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { Fold } from '../../ui/section'

/** How many guests the list names, how many have a file, what changes, who has to be asked. */
export function ListCounts({ preview }: { readonly preview: ListPreview }) {
  const { locale } = useApp()
  const text = arrivalMessages[locale].list
  const { counts, unmatched, leftOut, days } = preview
  const isNothing = counts.added + counts.updated + counts.gone + counts.earlier === 0
  return (
    <>
      <p role="status">
        <b>{text.counts(counts.guests, counts.matched, counts.guests - counts.matched)}</b>
        <span class="list-line">
          {isNothing ? text.nothing : text.effect(counts.added, counts.updated)}
          {days.length > 0 && ` · ${text.days(days.join(' · '))}`}
        </span>
        {counts.gone > 0 && <span class="list-line">{text.gone(counts.gone)}</span>}
        {counts.problems > 0 && <span class="list-line">{text.problems(counts.problems)}</span>}
      </p>
      {unmatched.length > 0 && (
        <Fold title={`${text.unmatched} · ${counts.guests - counts.matched}`} open>
          <ul class="plain-lines">
            {unmatched.map(({ line, name, room, candidates }) => (
              <li key={line}>
                <bdi>{[name, room].filter(Boolean).join(' · ')}</bdi>
                <span class="list-line quiet small">
                  {candidates.length > 0
                    ? text.candidates(candidates.map((each) => `${each.name} ${each.id}`).join(' · '))
                    : text.stranger}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {leftOut.length > 0 && (
        <Fold title={text.leftOut(leftOut.length)}>
          <ul class="plain-lines small">
            {leftOut.map(({ line, reason }) => (
              <li key={line}>{`${text.line(line)} · ${text.reasons[reason]}`}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
