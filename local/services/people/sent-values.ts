/**
 * The arguments of a `google.script.run` call as the script receives them: JSON of numbers, booleans, texts, null,
 * arrays and objects, in which members whose names end in `__` are left out. Throws what Google's own page script throws.
 */
export function sentValues(args: readonly unknown[]): readonly unknown[] {
  return JSON.parse(JSON.stringify(copiedMembers(args, [])))
}

/** Members that are inherited are sent too, if they can be enumerated. */
function copiedMembers(value: object, above: readonly object[]): object {
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.')
  const copy: Record<string, unknown> = Array.isArray(value) ? ([] as never) : {}
  for (const name in value) {
    if (name.endsWith('__')) continue
    const member = (value as Record<string, unknown>)[name]
    copy[name] = isPrimitive(member) ? member : copiedObject(member, name, [...above, value])
  }
  return copy
}

const isPrimitive = (value: unknown): boolean =>
  value === null || (typeof value !== 'object' && typeof value !== 'function')

function copiedObject(value: unknown, name: string, above: readonly object[]): object {
  const tag = Object.prototype.toString.call(value)
  if (tag !== '[object Array]' && tag !== '[object Object]') {
    throw new TypeError(`Failed due to illegal value in property: ${name}`)
  }
  return copiedMembers(value as object, above)
}
