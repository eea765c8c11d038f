import { useId } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { templatesMessages } from '../../../src/features/templates/messages'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Field } from '../../ui/field'
import { Section } from '../../ui/section'
import { downloadText } from './download-text'

type Saved = Extract<Reply<'templates.save'>, { state: 'saved' }>

/** A template that is ready: what it holds, and the ways to take it along. */
export function SavedTemplate({ template: { text: written, content } }: { readonly template: Saved }) {
  const text = templatesMessages[useApp().locale]
  const id = useId()
  const { name, tabs, fields, lists, rules } = content
  return (
    <div class="template-saved">
      <Banner tone="success">{text.saved(name)}</Banner>
      <div class="button-row">
        <Button look="primary" onClick={() => downloadText(`${name} ${text.file}.json`, written)}>
          {text.download}
        </Button>
        <CopyButton text={written} words={text} label={text.theText} fallbackId={id} />
      </div>
      <p class="quiet">{text.how}</p>
      <Section title={text.tabs}>
        <p>{[text.sum(tabs.length, fields, lists), ...(rules > 0 ? [text.rules(rules)] : [])].join(' · ')}</p>
        <ul class="plain-list">
          {tabs.map(({ tab, fields: count, headers }) => (
            <li key={tab}>
              {text.tab(tab, count)}
              <span class="quiet small template-headers">{headers.join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Field label={text.theText} id={id}>
        {(ids) => <textarea id={ids.id} class="control" rows={6} readOnly value={written} />}
      </Field>
    </div>
  )
}
