import { editor, semanticsWorld } from './semantics-world'

const code = `
const properties = () => PropertiesService.getScriptProperties()
function setLength(n) { properties().setProperty('k', 'x'.repeat(n)) }
function fill(n, length) { for (let i = 0; i < n; i++) properties().setProperty('k' + i, 'x'.repeat(length)) }
function readMany(n) { const p = properties(); for (let i = 0; i < n; i++) p.getProperty('k') }
function keep(store, key, value) { PropertiesService['get' + store + 'Properties']().setProperty(key, value) }
function kept(store, key) { return PropertiesService['get' + store + 'Properties']().getProperty(key) }
function cache(key, length, seconds) { CacheService.getScriptCache().put(key, 'x'.repeat(length), seconds) }
function cacheDefault(key) { CacheService.getScriptCache().put(key, 'x') }
function cached(key) { return CacheService.getScriptCache().get(key) !== null }
function cacheItems(n) {
  const store = CacheService.getScriptCache()
  for (let i = 0; i < n; i++) store.put('k' + i, 'x', 100 + i)
  let count = 0
  for (let i = 0; i < n; i++) if (store.get('k' + i) !== null) count++
  return [count, store.get('k0'), store.get('k' + (n - 1))]
}
function mail(n) { for (let i = 0; i < n; i++) MailApp.sendEmail('a@example.com', 's', 'b') }
function mailTo(n) { MailApp.sendEmail(Array.from({ length: n }, (_, i) => 'p' + i + '@example.com').join(','), 's', 'b') }
function left() { return MailApp.getRemainingDailyQuota() }
function bodyOf(kb) { MailApp.sendEmail('a@example.com', 's', 'x'.repeat(kb * 1024)) }
function attach(megabytes) { MailApp.sendEmail('a@example.com', 's', 'b', { attachments: [Utilities.newBlob('x'.repeat(megabytes * 1024 * 1024), 'text/plain', 'a.txt')] }) }
function create(n) { for (let i = 0; i < n; i++) SpreadsheetApp.create('s' + i) }
function wait(minutes) { for (let i = 0; i < minutes; i++) Utilities.sleep(60000) }
`

describe('properties', () => {
  // D, quotas: 9 KB a value
  it('hold values of nine kilobytes', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('setLength', [9 * 1024])).not.toThrow()
    expect(() => run('setLength', [9 * 1024 + 1])).toThrow()
  })

  // D, quotas: 500 KB a store; B: the sentence
  it('hold five hundred kilobytes a store', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('fill', [54, 9 * 1024])).not.toThrow()
    expect(() => run('fill', [58, 9 * 1024])).toThrow('You have exceeded the property storage quota')
  })

  // D, quotas: 50,000 reads and writes a day on a consumer account, 500,000 on Workspace
  it('are counted by the day', () => {
    const { run, google } = semanticsWorld(code)
    for (let i = 0; i < 5; i++) run('readMany', [10_000])
    expect(() => run('readMany', [1])).toThrow('Service invoked too many times for one day: properties')
    google.clock.advance('1 day')
    expect(() => run('readMany', [1])).not.toThrow()
  })

  // K: user properties belong to one person and one script
  it('of a user are seen by nobody else and by no other script', () => {
    const { run, google } = semanticsWorld(code)
    run('keep', ['User', 'secret', 'mine'])
    expect(run('kept', ['User', 'secret'])).toBe('mine')
    expect(run('kept', ['User', 'secret'], editor)).toBeNull()
    const other = google.createProject({ name: 'other', files: { 'Code.js': code } })
    expect(other.run('kept', ['User', 'secret'])).toBeNull()
  })

  // K, widely documented: every editor reads the script properties of a bound script
  it('of a script are seen by all who run it', () => {
    const { run } = semanticsWorld(code)
    run('keep', ['Script', 'shared', 'yes'])
    expect(run('kept', ['Script', 'shared'], editor)).toBe('yes')
  })

  // D: properties are written at once, also when the execution fails later
  it('are written at once', () => {
    const { run } = semanticsWorld(
      `${code}\nfunction f() { keep('Script', 'a', '1'); throw new Error('late') }`,
    )
    expect(() => run('f')).toThrow('late')
    expect(run('kept', ['Script', 'a'])).toBe('1')
  })
})

describe('the cache', () => {
  // D, CacheService: 100 KB a value, 250 characters a key; B: the sentence
  it('refuses values over a hundred kilobytes and keys over 250 characters', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('cache', ['k', 100 * 1024, 60])).not.toThrow()
    expect(() => run('cache', ['k', 100 * 1024 + 1, 60])).toThrow('Argument too large: value')
    expect(() => run('cache', ['k'.repeat(251), 1, 60])).toThrow('Argument too large: key')
  })

  // D, CacheService: ten minutes unless told, six hours at most
  it('forgets after ten minutes, or when told, and after six hours at the latest', () => {
    const { run, google } = semanticsWorld(code)
    run('cacheDefault', ['a'])
    run('cache', ['b', 1, 60])
    google.clock.advance('2 minutes')
    expect([run('cached', ['a']), run('cached', ['b'])]).toEqual([true, false])
    google.clock.advance('9 minutes')
    expect(run('cached', ['a'])).toBe(false)
  })

  // D, CacheService: over 1,000 items, the 900 farthest from expiry stay
  it('keeps the nine hundred items farthest from expiry', () => {
    const { run } = semanticsWorld(code)
    expect(run('cacheItems', [1_001])).toEqual([900, null, 'x'])
  })
})

describe('mail', () => {
  // D, quotas: 100 recipients a day on a consumer account, 1,500 on Workspace
  it.each([
    ['consumer', 100],
    ['workspace', 1_500],
  ] as const)('of a %s account reaches %i recipients a day', (accounts, most) => {
    const { run, google } = semanticsWorld(code, { accounts })
    expect(run('left')).toBe(most)
    for (let sent = 0; sent < most; sent += 100) run('mail', [100])
    expect(run('left')).toBe(0)
    expect(() => run('mail', [1])).toThrow('Service invoked too many times for one day: email')
    expect(google.outbox).toHaveLength(most)
    google.clock.advance('1 day')
    expect(run('left')).toBe(most)
  })

  // D, quotas: 50 recipients a message; the quota counts recipients, not messages
  it('goes to fifty recipients at once, each of them counted', () => {
    const { run } = semanticsWorld(code)
    run('mailTo', [50])
    expect(run('left')).toBe(50)
    expect(() => run('mailTo', [51])).toThrow()
  })

  // D, quotas: the body of a consumer's mail has 200 KB at most, of a Workspace mail 400 KB
  it('has a body of limited size', () => {
    const consumer = semanticsWorld(code)
    expect(() => consumer.run('bodyOf', [200])).not.toThrow()
    expect(() => consumer.run('bodyOf', [201])).toThrow()
    const workspace = semanticsWorld(code, { accounts: 'workspace' })
    expect(() => workspace.run('bodyOf', [400])).not.toThrow()
    expect(() => workspace.run('bodyOf', [401])).toThrow()
  })
})

describe('attachments', () => {
  // D, quotas: 25 MB a message
  it('are twenty-five megabytes at most', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('attach', [24])).not.toThrow()
    expect(() => run('attach', [26])).toThrow()
  })
})

describe('new spreadsheets', () => {
  // D, quotas: 250 a day on a consumer account
  it('are two hundred and fifty a day at most', () => {
    const { run, google } = semanticsWorld(code)
    for (let i = 0; i < 5; i++) run('create', [50])
    expect(() => run('create', [1])).toThrow('Service invoked too many times for one day')
    google.clock.advance('1 day')
    expect(() => run('create', [1])).not.toThrow()
  })
})

describe('an execution', () => {
  // D, quotas: six minutes
  it('ends after six minutes', () => {
    const { run, google } = semanticsWorld(code)
    expect(() => run('wait', [5])).not.toThrow()
    expect(() => run('wait', [7])).toThrow('Exceeded maximum execution time')
    expect(google.executions.map((execution) => execution.status)).toEqual(['completed', 'died'])
  })
})
