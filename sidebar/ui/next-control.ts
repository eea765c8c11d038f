import { composition } from './composition'

const CONTROLS = '.control, [data-control="true"], .form-foot .primary'

/** Enter leads to the next field, and from the last one to the button. Never while an input method composes. */
export function goToNextControl(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.defaultPrevented
  if (!isPlain || !(event.target instanceof HTMLInputElement) || composition().owns(event)) return
  event.preventDefault()
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>(CONTROLS)]
  const inSight = controls.filter((control) => control.closest('details:not([open])') === null)
  inSight[inSight.indexOf(event.target) + 1]?.focus()
}
