import { NotEmulated } from '../not-emulated'
import { requireSignature } from '../signature'
import { signedBytes, unsignedBytes } from './bytes'
import { decodeText, encodeText } from './charset'
import { contentTypeOf } from './content-types'

/** What Google can make of a text besides another text. */
const madeByGoogle = /^(application\/pdf|image\/.*)$/

/** Conversions of text need no work; Google's others (PDF, pictures) are not emulated. */
const isText = (contentType: string | null): boolean =>
  contentType === null || contentType.startsWith('text/')

/** Data with a name and a content type. */
export class Blob {
  #bytes: Uint8Array
  #contentType: string | null
  #name: string | null

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    this.#bytes = bytes
    this.#contentType = contentType
    this.#name = name
  }

  /** Length in bytes; for services, scripts do not see it. */
  get size(): number {
    return this.#bytes.length
  }

  /** −128 to 127 each. */
  getBytes(): number[] {
    return signedBytes(this.#bytes)
  }

  getContentType(): string | null {
    return this.#contentType
  }

  getName(): string | null {
    return this.#name
  }

  getDataAsString(...args: unknown[]): string {
    requireSignature('Blob.getDataAsString', args, [], ['String'])
    return decodeText(this.#bytes, (args[0] as string | undefined) ?? 'utf-8').replace(/^\ufeff/, '')
  }

  getBlob(): Blob {
    return this
  }

  getAs(...args: unknown[]): Blob {
    requireSignature('Blob.getAs', args, ['String'])
    const contentType = String(args[0])
    if (contentType !== this.#contentType && madeByGoogle.test(contentType)) {
      throw new NotEmulated(`Blob.getAs ${contentType}`)
    }
    if (contentType !== this.#contentType && !(isText(contentType) && isText(this.#contentType))) {
      throw new Error(`Converting from ${this.#contentType} to ${contentType} is not supported.`)
    }
    return new Blob(this.#bytes, contentType, this.#name)
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes.slice(), this.#contentType, this.#name)
  }

  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false
  }

  setBytes(...args: unknown[]): this {
    requireSignature('Blob.setBytes', args, ['Array'])
    this.#bytes = unsignedBytes(args[0] as number[])
    return this
  }

  setContentType(contentType: unknown): this {
    this.#contentType = contentType === null ? null : String(contentType)
    return this
  }

  setContentTypeFromExtension(): this {
    this.#contentType = contentTypeOf(this.#name ?? '') ?? 'application/octet-stream'
    return this
  }

  setDataFromString(...args: unknown[]): this {
    requireSignature('Blob.setDataFromString', args, ['String'], ['String', 'String'])
    this.#bytes = encodeText(String(args[0]), (args[1] as string | undefined) ?? 'utf-8')
    return this
  }

  setName(...args: unknown[]): this {
    requireSignature('Blob.setName', args, ['String'])
    this.#name = String(args[0])
    return this
  }
}

/** The blob of a text or of bytes, as `Utilities.newBlob` takes them. */
export function blobOf(data: unknown, contentType: string | null, name: string | null): Blob {
  if (Array.isArray(data)) return new Blob(unsignedBytes(data as number[]), contentType, name)
  return new Blob(encodeText(String(data)), contentType ?? 'text/plain', name)
}
