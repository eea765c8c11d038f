import { err, ok, type Result } from '../../base/result'
import type { Host } from '../../host/host'
import { templateFaultText } from '../../i18n/template-fault-messages'
import { readTemplate } from '../../register/templates/own-template'
import { type TemplateContent, templateContent } from '../../register/templates/template-content'

/** More faults than these help nobody. */
const MOST_FAULTS = 20

/** What a template of one's own would bring along, or what is wrong with it, in the reader's words. */
export function readOwnTemplate(host: Host, text: string): Result<TemplateContent, readonly string[]> {
  const read = readTemplate(text)
  if (read.ok) return ok(templateContent(read.value))
  const locale = host.session.locale()
  const told = new Set(read.error.map((fault) => templateFaultText(fault, locale)))
  return err([...told].slice(0, MOST_FAULTS))
}
