/** What a customer's file can hold in every template, in the order of the form; what a template does not show is hidden. */
export const COMMON_FIELDS: readonly string[] = [
  ...[
    'name',
    'kind',
    'customer-type',
    'company',
    'full-name',
    'former-names',
    'position',
    'gender',
    'birthday',
  ],
  ...['phone', 'other-phone', 'email', 'wechat', 'channel', 'opted-out'],
  ...['country', 'province', 'city', 'district', 'address'],
  ...['industry', 'source', 'owner', 'tags', 'pinned-note', 'preferences', 'product-preferences'],
  ...['service-preferences', 'likes', 'allergies', 'special-needs'],
  ...['last-contact', 'next-follow-up', 'contract-end', 'review-cycle', 'last-review'],
  ...[
    'credit-code',
    'invoice-title',
    'tax-number',
    'invoice-address',
    'invoice-phone',
    'bank',
    'bank-account',
  ],
  ...['paper-file', 'document', 'note'],
  ...['age', 'next-birthday', 'spending', 'spending-year', 'orders', 'orders-year', 'frequency'],
  ...['spending-band', 'first-purchase', 'last-purchase', 'open-balance', 'type-by-behaviour'],
  ...['last-contact-on', 'days-since-contact', 'completeness', 'next-review'],
]

/** What every linked table shows of the customer it belongs to. */
export const OF_CUSTOMER: readonly string[] = ['customer', 'customer-name']

/** What the transactions of a template without wholesale business show. */
export const SIMPLE_TRANSACTION: readonly string[] = [
  ...['date', ...OF_CUSTOMER, 'product', 'product-name', 'quantity', 'amount'],
  ...['due-on', 'owner', 'paid', 'payment-state', 'note'],
]

/** What payments show. */
export const PAYMENT: readonly string[] = ['date', ...OF_CUSTOMER, 'transaction', 'amount', 'method', 'note']

/** What follow-ups show. */
export const FOLLOW_UP: readonly string[] = [
  'at',
  ...OF_CUSTOMER,
  'way',
  'topic',
  'what',
  'next-on',
  'done',
  'by',
]

/** What service records show. */
export const SERVICE_RECORD: readonly string[] = [
  ...['at', ...OF_CUSTOMER, 'type', 'product', 'product-name', 'severity', 'what', 'deadline', 'owner'],
  ...['state', 'resolved-on', 'score-kind', 'score'],
]

/** What contacts show. */
export const CONTACT: readonly string[] = [
  ...OF_CUSTOMER,
  ...['name', 'position', 'phone', 'email', 'wechat', 'primary', 'birthday', 'note'],
]

/** What the catalogue of products shows. */
export const PRODUCT: readonly string[] = ['name', 'model', 'kind', 'unit-price', 'unit', 'active', 'note']

/** What to-dos show. */
export const TO_DO: readonly string[] = ['due-on', 'what', ...OF_CUSTOMER, 'owner', 'done', 'done-on', 'from']

/** What contracts show. */
export const CONTRACT: readonly string[] = [
  ...OF_CUSTOMER,
  ...['name', 'signed-on', 'starts-on', 'ends-on', 'amount', 'state', 'paper-file', 'document'],
]

/** What minutes show. */
export const MINUTES: readonly string[] = [
  ...['date', ...OF_CUSTOMER, 'subject', 'attendees', 'decisions', 'actions', 'document'],
]
