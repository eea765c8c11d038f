import { useEffect, useRef, useState } from 'preact/hooks'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { FileButton } from '../../ui/file-button'
import { TextField } from '../../ui/text-field'
import type { OwnChoice } from './wizard'

interface OwnTemplateProps {
  readonly own: OwnChoice | undefined
  readonly decide: (own: OwnChoice | undefined) => void
}

/** How long typing rests before the text is read. */
const REST_MS = 400

/** Takes a template of one's own from a file or as a text, and says what it brings along or what is wrong with it. */
export function OwnTemplate({ own, decide }: OwnTemplateProps) {
  const { locale } = useApp()
  const text = setupMessages[locale].ownTemplate
  const [written, setWritten] = useState(own?.text ?? '')
  const [faults, setFaults] = useState<readonly string[]>([])
  const latest = useRef(written)
  useEffect(() => () => void (latest.current = ''), [])
  const read = async (wanted: string) => {
    const answer = await call('setup.readTemplate', { text: wanted })
    if (latest.current !== wanted) return
    if (!answer.ok) setFaults([errorText(answer.error, locale)])
    else if (!answer.value.ok) setFaults(answer.value.error)
    else decide({ text: wanted, content: answer.value.value })
  }
  const take = (wanted: string, restMs: number) => {
    latest.current = wanted
    setWritten(wanted)
    setFaults([])
    decide(undefined)
    if (wanted.trim() !== '') setTimeout(() => latest.current === wanted && void read(wanted), restMs)
  }
  return (
    <div class="own-template">
      <FileButton text={text.file} accept=".json,.txt" onFile={async (file) => take(await file.text(), 0)} />
      <TextField long label={text.paste} value={written} onInput={(value) => take(value, REST_MS)} />
      {faults.length > 0 && (
        <Banner tone="danger">
          <ul class="plain-list">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Banner>
      )}
      {own && <Content content={own.content} />}
    </div>
  )
}

function Content({ content }: { readonly content: OwnChoice['content'] }) {
  const text = setupMessages[useApp().locale].ownTemplate
  const { name, locale, tabs, fields, lists } = content
  return (
    <div role="status">
      <p class="setup-sum">{text.sum(name, tabs.length, fields, lists)}</p>
      <ul class="setup-bullets">
        {tabs.map(({ tab, fields: count, headers }) => (
          <li key={tab}>{text.tab(tab, count, headers)}</li>
        ))}
        <li>{text.languages[locale]}</li>
      </ul>
    </div>
  )
}
