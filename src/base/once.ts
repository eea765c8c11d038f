/** Puts off making a value until it is first asked for, and keeps it: loading the product must cost nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
