import * as v from 'valibot'
import { once } from '../../base/once'
import { err, ok, type Result } from '../../base/result'
import { type OwnTemplate, TEMPLATE_KIND, TEMPLATE_VERSION, type TemplateFault } from './template-document'

/** The longest text that is read: a template of a thousand fields in each of fifteen tabs is shorter. */
const LONGEST = 5_000_000
/** A cell holds no more. */
const LONGEST_WORDS = 50_000
const LONGEST_RULE = 500

const KINDS = [
  ...([
    'number-id',
    'text',
    'long-text',
    'number',
    'money',
    'date',
    'date-time',
    'birthday',
    'phone',
  ] as const),
  ...(['email', 'wechat', 'web', 'identity', 'credit-code', 'place', 'choice', 'choices', 'yes-no'] as const),
  ...(['person', 'link', 'computed'] as const),
]
const BLOCKS = ['basic', 'contact', 'business', 'service', 'finance', 'invoice', 'other'] as const

const words = () => v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS))
/** Keys become parts of objects: nothing but what the product itself gives. */
const key = () => v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(60))
const keyed = <const Rules extends readonly string[]>(rules: Rules) => v.picklist(rules)

const computation = () =>
  v.variant('rule', [
    v.strictObject({ rule: keyed(['age', 'next-birthday', 'days-since']), of: key() }),
    v.strictObject({ rule: keyed(['name-of', 'allergies-of']), link: key() }),
    v.strictObject({ rule: keyed(['product']), of: v.tuple([key(), key()]) }),
    v.strictObject({
      rule: keyed(['sum', 'count', 'earliest', 'latest']),
      table: key(),
      field: v.exactOptional(key()),
      within: v.exactOptional(v.literal('year')),
      when: v.exactOptional(key()),
      unlessNegative: v.exactOptional(key()),
    }),
    v.strictObject({
      rule: keyed([
        ...(['frequency', 'spending-band', 'open-balance', 'paid', 'payment-state', 'days-to-pay'] as const),
        ...(['completeness', 'next-review', 'customer-type', 'credit-rating'] as const),
      ]),
    }),
  ])

const field = () =>
  v.strictObject({
    key: key(),
    kind: v.picklist(KINDS),
    header: words(),
    block: v.picklist(BLOCKS),
    required: v.exactOptional(v.boolean()),
    own: v.exactOptional(v.boolean()),
    choices: v.exactOptional(
      v.array(v.strictObject({ label: words(), synonyms: v.exactOptional(v.array(words())) })),
    ),
    hint: v.exactOptional(words()),
    translated: v.exactOptional(words()),
    level: v.exactOptional(v.picklist(['country', 'province', 'city', 'district'])),
    to: v.exactOptional(key()),
    currencyIn: v.exactOptional(key()),
    computation: v.exactOptional(computation()),
    neededWhen: v.exactOptional(v.strictObject({ field: key(), is: v.array(words()) })),
    covers: v.exactOptional(v.array(key())),
    sensitive: v.exactOptional(v.boolean()),
    wanted: v.exactOptional(v.boolean()),
    hidden: v.exactOptional(v.boolean()),
  })

const documentSchema = once(() =>
  v.strictObject({
    kind: v.literal(TEMPLATE_KIND),
    version: v.literal(TEMPLATE_VERSION),
    name: words(),
    locale: v.picklist(['en', 'zh-CN']),
    tables: v.pipe(
      v.array(
        v.strictObject({
          key: key(),
          tab: v.pipe(words(), v.maxLength(100)),
          fields: v.array(field()),
          card: v.exactOptional(
            v.strictObject({
              place: v.picklist(['contacts', 'timeline', 'steps', 'list']),
              when: v.exactOptional(key()),
              summary: v.array(key()),
              quick: v.pipe(v.array(key()), v.maxLength(3)),
            }),
          ),
        }),
      ),
      v.minLength(1),
    ),
    rules: v.exactOptional(v.record(v.string(), v.pipe(v.string(), v.maxLength(LONGEST_RULE)))),
  }),
)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The document a text holds, by its form alone; what it says is judged afterwards. */
export function readDocument(text: string): Result<OwnTemplate, TemplateFault> {
  if (text.length > LONGEST) return err({ reason: 'too-long', limit: LONGEST })
  const found = parsed(text.replace(/^\uFEFF/, ''))
  if (found === undefined) return err({ reason: 'not-text' })
  const head = v.safeParse(v.object({ kind: v.literal(TEMPLATE_KIND), version: v.number() }), found)
  if (!head.success) return err({ reason: 'not-a-template' })
  const { version } = head.output
  if (version > TEMPLATE_VERSION) return err({ reason: 'newer-version', version })
  const read = v.safeParse(documentSchema(), found)
  if (read.success) return ok(read.output satisfies OwnTemplate)
  const [issue] = read.issues
  return err({ reason: 'damaged', at: v.getDotPath(issue) ?? '' })
}
