import { useEffect, useState } from 'preact/hooks'
import type { ShownRun } from '../protocol'
import type { Language } from './language'
import type { Server } from './server'
import { type Texts, textsIn } from './texts'
import { clockWords, spanWords } from './time-words'

interface RunsProps {
  readonly server: Server
  readonly language: Language
  readonly timeZone: string
  /** Number of executions; when it grows, they are fetched again. */
  readonly count: number
}

/** Finished executions, the newest first: calls, cells, and the time Google would take beside what it allows. */
export function RunsView({ server, language, timeZone, count }: RunsProps) {
  const [runs, setRuns] = useState<readonly ShownRun[]>([])
  useEffect(() => {
    if (count > 0) void server.runs().then(setRuns)
  }, [server, count])
  const texts = textsIn(language)
  if (runs.length === 0) return <p class="empty">{texts.runsEmpty}</p>
  return (
    <ul class="runs">
      {[...runs].reverse().map((run) => (
        <li key={run.id}>
          <div class="run-head">
            <strong>{run.function}</strong>
            <span class={`pill ${run.status}`}>{statusWord(run.status, texts)}</span>
          </div>
          <div class="quiet">
            {clockWords(run.at, timeZone, language)} · {run.kind} · {run.user}
          </div>
          <RunTime run={run} language={language} />
          {run.error && <p class="run-error">{run.error}</p>}
          {run.log.length > 0 && <pre class="run-log">{run.log.join('\n')}</pre>}
        </li>
      ))}
    </ul>
  )
}

function RunTime({ run, language }: { readonly run: ShownRun; readonly language: Language }) {
  const texts = textsIn(language)
  const used = texts.ofLimit(spanWords(run.modelMs, language), spanWords(run.limitMs, language))
  return (
    <div class="run-time">
      <meter min={0} max={run.limitMs} high={run.limitMs * 0.8} value={run.modelMs} aria-label={used} />
      <span>
        {used} · {texts.calls(run.calls)} · {texts.cells(run.cells)}
      </span>
    </div>
  )
}

function statusWord(status: string, texts: Texts): string {
  if (status === 'completed') return texts.completed
  return status === 'failed' ? texts.failed : texts.died
}
