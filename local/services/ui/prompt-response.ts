import type { EnumValue } from '../google-enum'

/** What a person did with a prompt: the text, and the button they left with. */
export class PromptResponse {
  readonly #button: EnumValue
  readonly #text: string

  constructor(button: EnumValue, text: string) {
    this.#button = button
    this.#text = text
  }

  getSelectedButton(): EnumValue {
    return this.#button
  }

  getResponseText(): string {
    return this.#text
  }
}
