import type { Realm } from './realm'

/** Stands for an empty request message; scripts get a plain object that also answers to setters and getters. */
export class OpenMessage {}

const accessor = /^(get|set)([A-Z]\w*)$/

/**
 * An empty message for a script: its own properties are its fields, and every `setName(value)`, which answers the
 * message, and `getName()` stands for the field `name`.
 */
export function messageIn(realm: Realm): object {
  const message: object = new Proxy(new realm.Object() as Record<string, unknown>, {
    get: (fields, key) => {
      const parts = typeof key === 'string' && !(key in fields) ? accessor.exec(key) : null
      if (!parts) return Reflect.get(fields, key)
      const name = parts[2]!.charAt(0).toLowerCase() + parts[2]!.slice(1)
      if (parts[1] === 'get') return () => fields[name]
      return (value: unknown) => {
        fields[name] = value
        return message
      }
    },
  })
  return message
}
