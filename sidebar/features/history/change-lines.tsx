import type { ListedChange } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { changeText } from '../../../src/i18n/change-text'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { whoOf } from './operation-sentence'

interface ChangeLinesProps {
  readonly changes: readonly ListedChange[]
  /** Whose value it is stands before each, where several customers are concerned. */
  readonly withNames?: boolean
}

/** Values before and after, a line each. */
export function ChangeLines({ changes, withNames = false }: ChangeLinesProps) {
  const { locale } = useApp()
  if (changes.length === 0) return null
  return (
    <ul class="change-lines quiet small">
      {changes.map((change) => (
        <ChangeLine
          key={`${change.record}-${change.header}`}
          change={change}
          withName={withNames}
          locale={locale}
        />
      ))}
    </ul>
  )
}

interface ChangeLineProps {
  readonly change: ListedChange
  readonly withName: boolean
  readonly locale: ReturnType<typeof useApp>['locale']
}

function ChangeLine({ change, withName, locale }: ChangeLineProps) {
  const { record, name, table, header } = change
  const { before, after } = changeText(change.before, change.after, locale)
  return (
    <li>
      <bdi>
        {withName && `${whoOf({ id: record, name, ...(table === undefined ? {} : { table }) })} · `}
        {historyMessages[locale].fieldLine(header, before, after)}
      </bdi>
    </li>
  )
}

/** Every change of an operation, asked for when somebody wants to see them. */
export function AllChanges({ operation }: { readonly operation: string }) {
  const text = historyMessages[useApp().locale]
  const asked = useCall('history.operation', { operation })
  return (
    <AskedView asked={asked} lines={3}>
      {(whole) =>
        whole && (
          <>
            <ChangeLines changes={whole.changes} withNames={whole.record === undefined} />
            {whole.values > whole.changes.length && (
              <p class="quiet small">{text.moreChanges(whole.values - whole.changes.length)}</p>
            )}
          </>
        )
      }
    </AskedView>
  )
}
