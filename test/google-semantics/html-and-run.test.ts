import { editor, semanticsWorld } from './semantics-world'

const code = `
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>hello</p>').setTitle('Register')) }
function echo(value) { return value }
function kinds(value) { return Object.prototype.toString.call(value) + ' ' + (value instanceof Object) }
function give(source) { return eval('(' + source + ')') }
function giveLoop() { const loop = {}; loop.self = loop; return loop }
function giveHoles() { return [undefined, 1, undefined] }
function giveNothing() {}
function giveNumbers() { return [1.5, true, 'text', null] }
function fail() { throw new Error('went wrong') }
function private_() { return 1 }
function inScript(value) {
  const t = HtmlService.createTemplate('<script>x = <?= value ?>; y = <?!= value ?></script>')
  t.value = value
  return t.evaluate().getContent()
}
function untrusted(html) { return HtmlService.createHtmlOutput('<b>Hello</b>').appendUntrusted(html).getContent() }
function byHand() {
  const output = HtmlService.initTemplate()
  output._ = '<i>'
  output._$ = '<Wang>'
  return output.$out.append('</i>').getContent()
}
function template() {
  const t = HtmlService.createTemplate('<? for (const c of customers) { ?><li><?= c ?></li><? } ?><?!= raw ?>')
  t.customers = ['<b>Wang</b>', '"Li" & Co']
  t.raw = '<hr>'
  return t.evaluate().getContent()
}
`

const world = () => {
  const made = semanticsWorld(code)
  const actor = made.at(editor)
  made.project.run('show', [], { as: editor })
  return { ...made, actor }
}

describe('google.script.run', () => {
  // D, guides/html/reference/run: numbers, booleans, strings, null and plain structures of those
  it('carries plain values both ways as copies', () => {
    const { actor } = world()
    const value = { name: '王', list: [1, null, true, { deep: ['x'] }] }
    expect(actor.run('echo', value)).toEqual(value)
    expect(actor.run('kinds', [1])).toBe('[object Array] true')
    expect(actor.run('giveNumbers')).toEqual([1.5, true, 'text', null])
  })

  // D: a Date, a function or a DOM node anywhere fails the call
  it.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a date deep inside', { a: [{ at: new Date(0) }] }],
    ['a function', () => 1],
    ['a function deep inside', { a: [() => 1] }],
  ])('does not take %s', (_, value) => {
    const { actor } = world()
    expect(() => actor.run('echo', value)).toThrow()
  })

  // Google's own page script: only arrays and what says of itself that it is an object cross, with all that can be enumerated
  it.each<[string, unknown]>([
    ['a boxed number', Object(123)],
    ['a regular expression', /^.*$/],
    ['a map', new Map([['a', 'b']])],
    ['a promise', Promise.resolve('ok')],
    ['bytes', new Int8Array(2)],
    ['a method that is inherited', Object.create({ method: () => 1 })],
  ])('names the argument that is %s', (_, value) => {
    const { actor } = world()
    expect(() => actor.run('echo', 'first', value)).toThrow(
      /^Failed due to illegal value in property: (1|method)$/,
    )
  })

  it('does not take a structure that holds itself', () => {
    const { actor } = world()
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(() => actor.run('echo', loop)).toThrow('Failed due to circular reference.')
  })

  it('leaves out members whose names end in two underscores, and sends what is inherited', () => {
    const { actor } = world()
    expect(actor.run('echo', { name: 1, name__: 2, list: [{ __deep__: 3 }] })).toEqual({
      name: 1,
      list: [{}],
    })
    expect(actor.run('echo', Object.create({ kept: 'here' }))).toEqual({ kept: 'here' })
  })

  // B, tanaikech 2023-08-28, a table of what arrives
  it.each<[string, unknown]>([
    ['new Number(123)', {}],
    ["new String('sam')", { 0: 's', 1: 'a', 2: 'm' }],
    ['/^.*$/', {}],
    ["new Map([['a', 'b']])", {}],
    ["new Set(['a'])", {}],
    ['new Int8Array([115, 97])', { 0: 115, 1: 97 }],
    ['new Uint8Array([115]).buffer', {}],
    ["Promise.resolve('ok')", 'ok'],
    ['function () { return 1 }', 'function () { return 1 }'],
    ['SpreadsheetApp.getActive', 'function () { [native code] }'],
    ['undefined', null],
    ['new Date()', null],
    ['[0, 1, new Date()]', null],
    ['{ at: [{ day: new Date() }], name: 1 }', null],
    ['SpreadsheetApp.getActiveSpreadsheet()', null],
    ['{ sheet: SpreadsheetApp.getActiveSheet() }', null],
  ])('answers %s with %j', (source, arrives) => {
    const { actor } = world()
    expect(actor.run('give', source)).toEqual(arrives)
  })

  it('fails for unsigned bytes, for what holds itself, and for names that end in two underscores', () => {
    const { actor } = world()
    expect(() => actor.run('give', 'new Uint8Array([1])')).toThrow('a server error occurred')
    expect(() => actor.run('giveLoop')).toThrow('not a supported return type')
    expect(() => actor.run('give', '{ list: [{ a__: 1 }] }')).toThrow(
      'User properties cannot end with "__". Failed on property: a__',
    )
  })

  // D: undefined in an array becomes null
  it('turns undefined inside arrays into null', () => {
    const { actor } = world()
    expect(actor.run('giveHoles')).toEqual([null, 1, null])
    expect(actor.run('echo', [undefined])).toEqual([null])
  })

  // K: names that end in an underscore are private
  it('does not reach private functions', () => {
    const { actor } = world()
    expect(() => actor.run('private_')).toThrow()
  })

  // D: the failure handler gets the error
  it('hands over what the function throws', () => {
    const { actor } = world()
    expect(() => actor.run('fail')).toThrow('went wrong')
  })

  // issuetracker 69270374, 243636252: several accounts signed in
  it('fails with PERMISSION_DENIED where several accounts are signed in', () => {
    const { actor, google } = world()
    google.faults.severalAccounts(true)
    expect(() => actor.run('giveNothing')).toThrow('PERMISSION_DENIED')
  })
})

describe('a sidebar', () => {
  // D, guides/dialogs: one sidebar at a time
  it('replaces the one before', () => {
    const { actor, project } = world()
    expect(actor.sidebar()).toMatchObject({ title: 'Register', html: '<p>hello</p>' })
    project.run('show', [], { as: editor })
    expect(actor.sidebar()?.title).toBe('Register')
  })

  // D, guides/html/templates: printing scriptlets escape by context, force-printing ones do not
  it('prints texts of a template escaped', () => {
    const { project } = world()
    expect(project.run('template')).toBe('<li>&lt;b&gt;Wang&lt;/b&gt;</li><li>&#34;Li&#34; &amp; Co</li><hr>')
  })

  // B, hacknote.jp 10844: where the page runs it as a script, a printing scriptlet gives a string, also for a number
  it('prints a number into a script as a string, and as a number only when forced', () => {
    const { run } = semanticsWorld(code)
    expect(run('inScript', [5])).toBe("<script>x = '5'; y = 5</script>")
    expect(run('inScript', ['{"a":1}'])).toContain("x = '{\\x22a\\x22:1}'")
  })

  // D, reference/html/html-output: appendUntrusted escapes by what stands before
  it('escapes what is appended untrusted', () => {
    const { run } = semanticsWorld(code)
    expect(run('untrusted', ['<p>x</p>'])).toBe('<b>Hello</b>&lt;p&gt;x&lt;/p&gt;')
  })

  // D, guides/html/templates, "walk through evaluated code": _ appends, _$ appends untrusted, $out is the page
  it('writes a template through an output of its own', () => {
    const { run } = semanticsWorld(code)
    expect(run('byHand')).toBe('<i>&lt;Wang&gt;</i>')
  })
})
