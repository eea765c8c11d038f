/** A person as scripts see them; `getEmail()` is empty where Google keeps the address back. Prints as the address. */
export class User {
  readonly #email: string

  constructor(email: string) {
    this.#email = email
  }

  getEmail(): string {
    return this.#email
  }

  /** The older name. */
  getUserLoginId(): string {
    return this.#email
  }

  toString(): string {
    return this.#email
  }
}
