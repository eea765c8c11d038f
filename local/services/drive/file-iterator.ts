import type { File } from './file'

/** The files that a search found, one by one. */
export class FileIterator {
  readonly #files: readonly File[]
  #at = 0

  constructor(files: readonly File[]) {
    this.#files = files
  }

  hasNext(): boolean {
    return this.#at < this.#files.length
  }

  next(): File {
    const file = this.#files[this.#at]
    if (!file) throw new Error('Cannot retrieve the next object: iterator has reached the end.')
    this.#at += 1
    return file
  }
}
