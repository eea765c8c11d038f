import type { Host } from '../../host/host'
import { templateFaultText } from '../../i18n/template-fault-messages'
import type { RegisterConfig } from '../../register/config'
import { ownRules } from '../../register/settings-sheet'
import { ownTemplate, templateText } from '../../register/templates/own-template'
import { type TemplateContent, templateContent } from '../../register/templates/template-content'
import { templateFaults } from '../../register/templates/template-faults'

/** A register as the text of a template, with what goes along; or what stands in the way, in words. */
export type TemplateSaved =
  | { readonly state: 'saved'; readonly text: string; readonly content: TemplateContent }
  | { readonly state: 'refused'; readonly faults: readonly string[] }

/** Makes a template of the register: fields, lists and rules, no row. Nothing is written. */
export function saveTemplate(host: Host, { name }: { readonly name: string }): TemplateSaved {
  const { tables, locale } = host.register.config() as RegisterConfig
  const template = ownTemplate(name.trim(), locale, tables, ownRules(host.register.settings(), locale))
  const faults = templateFaults(template.tables)
  if (faults.length > 0) {
    const reader = host.session.locale()
    return { state: 'refused', faults: faults.map((fault) => templateFaultText(fault, reader)) }
  }
  return { state: 'saved', text: templateText(template), content: templateContent(template) }
}
