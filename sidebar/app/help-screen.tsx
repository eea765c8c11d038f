import './help-screen.css'
import { Section } from '../ui/section'
import { useApp } from './app-context'
import { frameMessages } from './messages'
import { ScreenHead } from './screen-head'

const KEYS = [
  ['/', 'search'],
  ['n', 'add'],
  ['e', 'edit'],
  ['f', 'followUp'],
  ['d', 'done'],
  ['u', 'undo'],
  ['Ctrl+Enter', 'save'],
  ['Enter', 'next'],
  ['↑ ↓ Enter', 'list'],
  ['Alt+1 … 4', 'tabs'],
  ['Esc', 'back'],
  ['?', 'help'],
] as const

/** First steps, the keys of the sidebar, and what the product does with data. */
export function HelpScreen() {
  const { locale } = useApp()
  const text = frameMessages[locale].help
  return (
    <>
      <ScreenHead title={frameMessages[locale].hubs.help} />
      <Section title={text.stepsTitle}>
        <ul class="help-steps">
          {[text.select, text.search, text.cells, text.undo, text.roles].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.keysTitle}>
        <p class="quiet small">{text.keysHint}</p>
        <dl class="help-keys">
          {KEYS.map(([key, name]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text.keys[name]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={text.dataTitle}>
        <p>{text.data}</p>
      </Section>
    </>
  )
}
