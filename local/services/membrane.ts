import { handOut, takeIn, type Wrapping } from './crossing'
import { EnumValue } from './google-enum'
import { NotEmulated } from './not-emulated'
import { errorInRealm, type Realm } from './realm'

/** Where every call that a script makes on a service object passes; named `Range`, `getValue`. */
export interface Gate {
  enter<T>(service: string, method: string, run: () => T): T
}

/** Names the record of an object that takes and shows any property a script sets on it (templates), unchanged. */
export const openProperties: unique symbol = Symbol('openProperties')

/** Put on a class whose methods get the script's arguments as they are (`console`). */
export const rawArguments: unique symbol = Symbol('rawArguments')

/** Names an object whose class is called otherwise here than at Google. */
export const serviceNamed: unique symbol = Symbol('serviceNamed')

/** Names the record of plain members that one object has beyond its class (the corners of an event's range). */
export const extraMembers: unique symbol = Symbol('extraMembers')

/** A thrown value that no script may catch and no realm conversion touches: the end of an execution. */
export abstract class EndOfExecution extends Error {}

const targets = new WeakMap<object, object>()

/** The service object behind a wrapper that any membrane made; undefined for anything else. */
export const serviceBehind = (wrapper: object): object | undefined => targets.get(wrapper)

const inspected = new Set([
  'then',
  'inspect',
  'nodeType',
  'tagName',
  '$$typeof',
  'asymmetricMatch',
  'isFake',
  'toJSON',
])

/**
 * Stands between scripts and service objects. Services are plain classes that know nothing of it. A script sees of an
 * object: the methods of its class, except names that begin with `_`, and members that begin with a capital letter
 * (enums, constants). Everything else, reading included, throws `NotEmulated`.
 */
export class Membrane implements Wrapping {
  readonly #realm: () => Realm
  readonly #gate: Gate
  readonly #proxies = new WeakMap<object, object>()
  readonly #namespaces = new WeakMap<object, unknown>()

  /** `realm` is asked anew each time: a context may be made of the globals after they were. */
  constructor(realm: () => Realm, gate: Gate) {
    this.#realm = realm
    this.#gate = gate
  }

  /** The same object always gets the same wrapper. */
  wrap(target: object): object {
    const known = this.#proxies.get(target)
    if (known) return known
    const shadow = new (this.#realm().Object)() as object
    const proxy = new Proxy(shadow, new ServiceHandler(target, this))
    this.#proxies.set(target, proxy)
    targets.set(proxy, target)
    return proxy
  }

  unwrap(value: object): object | undefined {
    return serviceBehind(value)
  }

  /** See `handOut`; enums keep their identity. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) {
      return handOut(value, this.#realm(), this)
    }
    if (!this.#namespaces.has(value)) this.#namespaces.set(value, this.#namespace(value))
    return this.#namespaces.get(value)
  }

  /** At Google an enum's own object also answers as its first constant does. */
  #namespace(value: object): unknown {
    const copy = handOut(value, this.#realm(), this)
    const first = Object.values(value)[0] as unknown
    if (!(first instanceof EnumValue)) return copy
    const answers = {
      name: () => first.name(),
      ordinal: () => first.ordinal(),
      toString: () => first.toString(),
    }
    for (const [name, answer] of Object.entries(answers)) {
      Object.defineProperty(copy, name, { value: answer, configurable: true, writable: true })
    }
    return copy
  }

  /** A method that answers nothing answers `null` to scripts, as Google's do. */
  call(target: object, name: string, args: readonly unknown[]): unknown {
    const method = Reflect.get(target, name) as (...values: unknown[]) => unknown
    try {
      const isRaw = rawArguments in target
      const given = isRaw ? args : args.map((value) => takeIn(value, this))
      const answer = this.#gate.enter(serviceName(target), name, () => method.apply(target, [...given]))
      return answer === undefined && !isRaw ? null : this.out(answer)
    } catch (error) {
      throw this.outError(error)
    }
  }

  /** Errors of this realm become the script's own; what a script threw itself, or what ends it, passes. */
  outError(error: unknown): unknown {
    if (!(error instanceof Error) || error instanceof EndOfExecution) return error
    const copy = errorInRealm(error, this.#realm())
    if ('details' in error) Object.assign(copy, { details: this.out(error.details) })
    return copy
  }

  notEmulated(target: object, name: string): unknown {
    return this.outError(new NotEmulated(`${serviceName(target)}.${name}`))
  }
}

/** The name Google gives an object's class; a bundler's marks against name clashes are taken off. */
export function serviceName(target: { readonly [serviceNamed]?: string }): string {
  return target[serviceNamed] ?? target.constructor.name.replace(/^_|\d+$/g, '')
}

type Member = { kind: 'method' } | { kind: 'constant'; value: unknown } | undefined

function memberOf(target: object, name: string): Member {
  if (/^[A-Z]/.test(name) && name in target) return { kind: 'constant', value: Reflect.get(target, name) }
  if (name.startsWith('_') || name === 'constructor') return undefined
  const extra = (target as { [extraMembers]?: Record<string, unknown> })[extraMembers]
  if (extra && name in extra) return { kind: 'constant', value: extra[name] }
  for (
    let prototype = Object.getPrototypeOf(target) as object | null;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const own = Object.getOwnPropertyDescriptor(prototype, name)
    if (own) return typeof own.value === 'function' ? { kind: 'method' } : undefined
  }
  return undefined
}

class ServiceHandler implements ProxyHandler<object> {
  readonly #target: object
  readonly #membrane: Membrane
  readonly #methods = new Map<string, unknown>()

  constructor(target: object, membrane: Membrane) {
    this.#target = target
    this.#membrane = membrane
  }

  get(shadow: object, key: string | symbol): unknown {
    if (typeof key === 'symbol') return Reflect.get(shadow, key)
    const method = this.#methods.get(key)
    if (method) return method
    const member = memberOf(this.#target, key)
    if (member?.kind === 'constant') return this.#membrane.out(member.value)
    if (member?.kind === 'method') return this.#method(key)
    if (key === 'toString') return this.#keep(key, () => serviceName(this.#target))
    if (key in shadow || inspected.has(key)) return Reflect.get(shadow, key)
    if (openProperties in this.#target) return (this.#target[openProperties] as Record<string, unknown>)[key]
    throw this.#membrane.notEmulated(this.#target, key)
  }

  set(_shadow: object, key: string | symbol, value: unknown): boolean {
    if (!(openProperties in this.#target)) return false
    return Reflect.set(this.#target[openProperties] as object, key, value)
  }

  has(shadow: object, key: string | symbol): boolean {
    return key in shadow || (typeof key === 'string' && memberOf(this.#target, key) !== undefined)
  }

  #method(name: string): unknown {
    const [target, membrane] = [this.#target, this.#membrane]
    return this.#keep(name, (...args: unknown[]) => membrane.call(target, name, args))
  }

  /** A bound function shows no code of ours: it prints as `function () { [native code] }`. */
  #keep(name: string, method: (...args: unknown[]) => unknown): unknown {
    const kept = Object.defineProperty(method.bind(undefined), 'name', { value: name })
    this.#methods.set(name, kept)
    return kept
  }
}
