import { useEffect, useRef } from 'preact/hooks'
import { composition } from '../ui/composition'

/** Keys that do something outside of fields, by the character they type; `Alt+1` with its modifier. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'
const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches(FIELDS)

/** The name a key event has among shortcuts. */
function nameOf(event: KeyboardEvent): string {
  if (event.altKey && !event.ctrlKey && !event.metaKey) return `Alt+${event.code.replace('Digit', '')}`
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key
}

/** Whether a key may be a shortcut where the person types: those with a modifier, and Esc. */
const isForFields = (name: string): boolean => name.includes('+') || name === 'Escape'

/** Carries out keys while `active`. Never those of an input method, and no letters inside a field. */
export function useShortcuts(shortcuts: Shortcuts, active = true): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || composition().owns(event)) return
      const name = nameOf(event)
      const run = latest.current[name]
      if (!run || (isField(event.target) && !isForFields(name))) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}
