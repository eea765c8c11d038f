/** Thrown for a member of Google's that is not emulated, so that a gap is never taken for an answer; reads `NotEmulated: Range.foo`. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated'

  constructor(member: string) {
    super(`NotEmulated: ${member}`)
  }

  override toString(): string {
    return this.message
  }
}
