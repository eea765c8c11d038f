import { foldText } from '../../base/text-fold'
import { contactKeys } from '../../register/contact-keys'
import type { TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { birthdayText, parseBirthday } from '../../register/rules/birthday-rule'
import { readIdentity } from '../../register/rules/identity-rule'
import { phoneKeys } from '../../register/rules/phone-rule'
import type { RuleContext } from '../../register/rules/rule-context'
import type { HanReader } from '../../register/search/han-reader'
import { fieldValue, isBlank, type RecordValues, type RegisterRecord } from '../../register/value'
import { namesAgree } from './names-agree'

/** The file of a guest, or the customers it might be: one who contradicts the list, or several; none for a stranger. */
export type GuestMatch =
  | { readonly customer: string; readonly candidates?: never }
  | { readonly customer?: never; readonly candidates: readonly string[] }

/** What is known of customers when guests are looked for. */
export interface GuestGround {
  readonly schema: TableSchema
  readonly customers: readonly RegisterRecord[]
  readonly context: RuleContext
  readonly reader: () => HanReader
}

/** A number that more customers share is a company's or an agent's and tells nothing. */
const MOST_SHARING = 10
/** The number of a document has so many signs at least. */
const LEAST_SIGNS = 5

/** The field keys of customers by which guests are found. */
export const guestFields = ({ fields }: TableSchema): string[] => [
  ...new Set([
    ...[nameFieldOf(fields)?.key, 'company'].flatMap((key) => key ?? []),
    ...fields.filter(({ kind }) => kind === 'phone' || kind === 'identity').map(({ key }) => key),
    ...['birthday', 'country'],
  ]),
]

const certificateKey = (value: unknown): string => {
  const text = isBlank(value as string) ? '' : foldText(String(readIdentity(value as string).value))
  return text.length < LEAST_SIGNS ? '' : text.toUpperCase()
}

function birthdayKey(value: unknown, context: RuleContext): string {
  const birthday = isBlank(value as string) ? undefined : parseBirthday(value as string, context)
  return birthday?.year === undefined ? '' : birthdayText(birthday)
}

/** Finds the files of guests among all customers. */
export class GuestFinder {
  readonly #ground: GuestGround
  readonly #byId = new Map<string, RegisterRecord>()
  readonly #byKey = new Map<string, string[]>()
  readonly #name: string
  readonly #identities: readonly string[]

  constructor(ground: GuestGround) {
    const { schema, customers, context } = ground
    this.#ground = ground
    this.#name = nameFieldOf(schema.fields)?.key ?? ''
    this.#identities = schema.fields.filter(({ kind }) => kind === 'identity').map(({ key }) => key)
    const phones = schema.fields.filter(({ kind }) => kind === 'phone')
    for (const record of customers) {
      if (record.id === '') continue
      this.#byId.set(record.id, record)
      const born = birthdayKey(record.values.birthday, context)
      for (const key of [
        ...contactKeys(phones, record.values, context),
        ...this.#certificates(record).map((number) => `certificate:${number}`),
        ...(born === '' ? [] : [`born:${born}`]),
      ])
        this.#note(key, record.id)
    }
  }

  /**
   * The one customer with the guest's certificate, phone, or name and birthday. Whoever has another certificate or another
   * name than the list says is named, never taken; so are several. The answer does not depend on the order of customers.
   */
  find(guest: RecordValues): GuestMatch {
    const { context } = this.#ground
    const certificate = certificateKey(guest.certificate)
    const phones = isBlank(guest.phone) ? [] : phoneKeys(fieldValue(guest, 'phone'), context.country)
    const born = birthdayKey(guest.birthday, context)
    const certified = certificate === '' ? [] : this.#with(`certificate:${certificate}`)
    const called = phones
      .flatMap((phone) => this.#with(`phone:${phone}`))
      .filter((_, __, all) => new Set(all).size <= MOST_SHARING)
    const sameDay = born === '' ? [] : this.#with(`born:${born}`).filter((id) => this.#agrees(id, guest))
    const candidates = [...new Set([...certified, ...called, ...sameDay])].sort()
    const sure = candidates.filter(
      (id) => certified.includes(id) || (this.#agrees(id, guest) && !this.#contradicts(id, certificate)),
    )
    const [only, ...more] = sure
    return only !== undefined && more.length === 0 ? { customer: only } : { candidates }
  }

  /** The customer of a number; undefined where none has it. */
  customer(id: string): RegisterRecord | undefined {
    return this.#byId.get(id)
  }

  /** The same with one customer more, as just added. */
  with(customer: RegisterRecord): GuestFinder {
    return new GuestFinder({ ...this.#ground, customers: [...this.#byId.values(), customer] })
  }

  /** What a customer is called. */
  nameOf(id: string): string {
    const values = this.#byId.get(id)?.values ?? {}
    const name = fieldValue(values, this.#name)
    return String(isBlank(name) ? fieldValue(values, 'company') : name)
  }

  #agrees(id: string, guest: RecordValues): boolean {
    return namesAgree(this.nameOf(id), String(fieldValue(guest, 'guest')), this.#ground.reader)
  }

  /** A person has one number of a kind, but may have several documents: a passport beside an identity card. */
  #contradicts(id: string, certificate: string): boolean {
    const known = this.#certificates(this.#byId.get(id)!)
    const isAlike = (number: string) => number.length === certificate.length
    return certificate !== '' && known.some(isAlike) && !known.includes(certificate)
  }

  #certificates({ values }: RegisterRecord): string[] {
    return this.#identities.map((key) => certificateKey(values[key])).filter((key) => key !== '')
  }

  #note(key: string, id: string): void {
    const ids = this.#byKey.get(key)
    if (ids) ids.push(id)
    else this.#byKey.set(key, [id])
  }

  #with(key: string): readonly string[] {
    return this.#byKey.get(key) ?? []
  }
}
