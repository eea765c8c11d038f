import { watchComposition } from '../../../sidebar/ui/composition'

function keyboard() {
  const target = new EventTarget()
  let now = 0
  const watch = watchComposition(target, () => now)
  const key = (init: { isComposing?: boolean; keyCode?: number } = {}) =>
    ({ isComposing: false, keyCode: 13, ...init }) as KeyboardEvent
  return { target, watch, key, wait: (ms: number) => (now += ms) }
}

describe('the watch over input methods', () => {
  it('leaves keys alone while nothing is composed', () => {
    const { watch, key } = keyboard()
    expect(watch.owns(key())).toBe(false)
  })

  it('owns every key of a composition', () => {
    const { target, watch, key } = keyboard()
    target.dispatchEvent(new Event('compositionstart'))
    expect(watch.owns(key())).toBe(true)
  })

  it('owns the Enter that picks the candidate, which some browsers report just after the end', () => {
    const { target, watch, key, wait } = keyboard()
    target.dispatchEvent(new Event('compositionstart'))
    target.dispatchEvent(new Event('compositionend'))
    wait(30)
    expect(watch.owns(key())).toBe(true)
    wait(100)
    expect(watch.owns(key())).toBe(false)
  })

  it('owns keys that the browser marks as taken by an input method', () => {
    const { watch, key } = keyboard()
    expect(watch.owns(key({ isComposing: true }))).toBe(true)
    expect(watch.owns(key({ keyCode: 229 }))).toBe(true)
  })

  it('stops when told', () => {
    const { target, watch } = keyboard()
    watch.stop()
    target.dispatchEvent(new Event('compositionstart'))
    expect(watch.isComposing()).toBe(false)
  })
})
