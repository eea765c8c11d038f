import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import type { Preview } from './wizard'

/** Why rows need a look: the reason with its remedy, how often, and the first rows. */
export function ReasonTable({ reasons }: Pick<Preview, 'reasons'>) {
  const { preview: text, labelled } = setupMessages[useApp().locale]
  return (
    <table class="match-table">
      <thead>
        <tr>
          <th scope="col">{text.reason}</th>
          <th scope="col">{text.count}</th>
          <th scope="col">{text.where}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ header, text: reason, count, rows }) => (
          <tr key={`${header}/${reason}`}>
            <td>
              <strong>{header}</strong> {reason}
            </td>
            <td class="number reason-count">
              <span class="only-narrow">{labelled(text.count)}</span>
              {count.toLocaleString('en')}
            </td>
            <td class="reason-rows">
              <span class="only-narrow">{labelled(text.where)}</span>
              {text.rowList(rows.join(', '), count > rows.length)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
