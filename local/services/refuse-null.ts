/** Refuses null (and `undefined`) for a text or a constant, in Google's words; these find their overload first. */
export function refuseNull(value: unknown, parameter: string): void {
  if (value === null || value === undefined) throw new Error(`Argument cannot be null: ${parameter}`)
}
