import { freshGoogle, projectOf } from './support'

describe('properties', () => {
  it('keep text, answer null for what is missing, and chain', () => {
    const { PropertiesService } = freshGoogle()
    const store = PropertiesService.getScriptProperties()
    expect(store.setProperty('a', '1').setProperties({ b: '2', c: '3' })).toBe(store)
    expect(store.getProperty('a')).toBe('1')
    expect(store.getProperty('z')).toBeNull()
    expect(store.getKeys()).toEqual(['a', 'b', 'c'])
    expect(store.deleteProperty('a').getProperties()).toEqual({ b: '2', c: '3' })
    expect(store.setProperties({ d: '4' }, true).getProperties()).toEqual({ d: '4' })
    expect(store.deleteAllProperties().getKeys()).toEqual([])
  })

  it('turn what is no text into text', () => {
    const { PropertiesService } = freshGoogle()
    const store = PropertiesService.getUserProperties()
    store.setProperties({ n: 5 as unknown as string, yes: true as unknown as string })
    expect(store.getProperties()).toEqual({ n: '5', yes: 'true' })
  })

  it('refuse values over 9 KB and stores over 500 KB, and keep what was there', () => {
    const { PropertiesService } = freshGoogle()
    const store = PropertiesService.getScriptProperties()
    store.setProperty('fits', 'x'.repeat(9 * 1024))
    expect(() => store.setProperty('big', '中'.repeat(3 * 1024 + 1))).toThrow(
      /exceeded the property storage quota/,
    )
    for (let i = 0; i < 54; i++) store.setProperty(`k${i}`, 'x'.repeat(9 * 1024))
    expect(() => store.setProperty('last', 'x'.repeat(9 * 1024))).toThrow(
      /exceeded the property storage quota/,
    )
    expect(store.getKeys()).toHaveLength(55)
  })

  it('belong to a script, and user properties to one person of it', () => {
    const { google } = freshGoogle()
    const code = `
      function put(v) { PropertiesService.getScriptProperties().setProperty('s', v); PropertiesService.getUserProperties().setProperty('u', v) }
      function get() { return [PropertiesService.getScriptProperties().getProperty('s'), PropertiesService.getUserProperties().getProperty('u'), PropertiesService.getDocumentProperties()] }`
    const [one, other] = [projectOf(code, google), projectOf(code, google)]
    one.run('put', ['mine'])
    expect(one.run('get')).toEqual(['mine', 'mine', null])
    expect(one.run('get', [], { as: 'rep@example.com' })).toEqual(['mine', null, null])
    expect(other.run('get')).toEqual([null, null, null])
  })

  it('refuse wrong arguments in Google’s words', () => {
    const { PropertiesService } = freshGoogle()
    const store = PropertiesService.getScriptProperties() as unknown as {
      getProperty(...args: unknown[]): unknown
    }
    expect(() => store.getProperty()).toThrow(
      "The parameters () don't match the method signature for PropertiesService.Properties.getProperty.",
    )
  })
})

describe('caches', () => {
  it('forget after the time given, ten minutes without', () => {
    const { CacheService, Utilities, google } = freshGoogle()
    const cache = CacheService.getScriptCache()
    expect(cache.put('short', 'a', 2)).toBeNull()
    cache.put('long', 'b')
    expect(cache.get('short')).toBe('a')
    Utilities.sleep(2000)
    expect([cache.get('short'), cache.get('long')]).toEqual([null, 'b'])
    google.clock.advance('10 minutes')
    expect(cache.get('long')).toBeNull()
  })

  it('hold nothing longer than six hours', () => {
    const { CacheService, google } = freshGoogle()
    const cache = CacheService.getUserCache()
    cache.put('k', 'v', 100_000)
    google.clock.advance('6 hours')
    expect(cache.get('k')).toBeNull()
  })

  it('take and remove many at once', () => {
    const { CacheService } = freshGoogle()
    const cache = CacheService.getScriptCache()
    cache.putAll({ a: '1', b: '2' }, 60)
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' })
    expect(cache.removeAll(['a'])).toBeNull()
    expect(cache.remove('b')).toBeNull()
    expect(cache.getAll(['a', 'b'])).toEqual({})
  })

  it('refuse keys over 250 characters and values over 100 KB', () => {
    const { CacheService } = freshGoogle()
    const cache = CacheService.getScriptCache()
    expect(() => cache.put('k'.repeat(251), 'v')).toThrow('Argument too large: key')
    expect(() => cache.put('k', 'v'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value')
  })

  it('keep the 900 items farthest from expiry when there are more than 1,000', () => {
    const { CacheService } = freshGoogle()
    const cache = CacheService.getScriptCache()
    for (let i = 0; i <= 1000; i++) cache.put(`k${i}`, 'v', 100 + i)
    expect(cache.get('k100')).toBeNull()
    expect(cache.get('k101')).toBe('v')
  })

  it('answer null for the document cache of an unbound script', () => {
    expect(freshGoogle().CacheService.getDocumentCache()).toBeNull()
  })
})

describe('locks', () => {
  it('are held until given back', () => {
    const { LockService } = freshGoogle()
    const lock = LockService.getScriptLock()
    expect([lock.hasLock(), lock.tryLock(10), lock.hasLock()]).toEqual([false, true, true])
    lock.releaseLock()
    expect(lock.hasLock()).toBe(false)
    lock.waitLock(10)
    expect(lock.hasLock()).toBe(true)
  })

  it('want a time to wait', () => {
    const lock = freshGoogle().LockService.getUserLock() as unknown as {
      tryLock(...args: unknown[]): unknown
    }
    expect(() => lock.tryLock('soon')).toThrow(
      "The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
    )
  })

  it('exist for a document in bound scripts only', () => {
    expect(freshGoogle().LockService.getDocumentLock()).toBeNull()
  })

  it('end with their execution', () => {
    const project = projectOf('function take() { return LockService.getScriptLock().tryLock(0) }')
    expect([project.run('take'), project.run('take')]).toEqual([true, true])
  })

  it('make an interrupting execution wait in vain when it has had an effect', () => {
    const { google } = freshGoogle()
    const project = projectOf(
      `function outer() { LockService.getScriptLock().waitLock(10); PropertiesService.getScriptProperties().setProperty('by', 'outer') }
       function inner() { PropertiesService.getScriptProperties().setProperty('inner', 'was here'); return LockService.getScriptLock().tryLock(5000) }
       function waiting() { PropertiesService.getScriptProperties().setProperty('inner', 'was here'); LockService.getScriptLock().waitLock(5000) }`,
      google,
    )
    const answers: unknown[] = []
    const stop = google.between(({ method }) => {
      if (method !== 'Properties.setProperty') return
      answers.push(project.run('inner'))
      try {
        project.run('waiting')
      } catch (error) {
        answers.push((error as Error).message)
      }
    })
    project.run('outer')
    stop()
    expect(answers).toEqual([false, 'Lock timeout: another process was holding the lock for too long.'])
  })

  it('begin an execution anew, after the one it interrupted, when it has had no effect', () => {
    const { google } = freshGoogle()
    const project = projectOf(
      `function locked(name) {
         const lock = LockService.getScriptLock()
         lock.waitLock(20000)
         const store = PropertiesService.getScriptProperties()
         store.setProperty('order', (store.getProperty('order') || '') + name)
       }
       function order() { return PropertiesService.getScriptProperties().getProperty('order') }`,
      google,
    )
    let interrupted = false
    google.between(({ method }) => {
      if (interrupted || method !== 'Properties.getProperty') return
      interrupted = true
      project.run('locked', ['b'])
    })
    project.run('locked', ['a'])
    expect(project.run('order')).toBe('ab')
    expect(google.executions.map((execution) => execution.status)).toEqual([
      'completed',
      'completed',
      'completed',
    ])
  })
})
