import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'
import { freshGoogle } from './support'

const { HtmlService, Utilities } = freshGoogle()
const evaluated = (template: string, values: Record<string, unknown> = {}) => {
  const made = HtmlService.createTemplate(template)
  Object.assign(made, values)
  return made.evaluate().getContent()
}

describe('HtmlOutput', () => {
  it('is built up, cleared and described', () => {
    const output = HtmlService.createHtmlOutput('<h1>Title</h1>')
    expect([output.getTitle(), output.getContent()]).toEqual(['', '<h1>Title</h1>'])
    expect(output.setTitle('Page').setWidth(300).setHeight(100)).toBe(output)
    expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['Page', 300, 100])
    output.append('<b>').appendUntrusted('<script>"&')
    expect(output.getContent()).toBe('<h1>Title</h1><b>&lt;script&gt;&#34;&amp;')
    expect(output.clear().getContent()).toBe('')
    expect(output.append('<a title="').appendUntrusted('"').append('">').getContent()).toBe(
      '<a title="&#34;">',
    )
    output.addMetaTag('viewport', 'width=device-width')
    expect(output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
      ['viewport', 'width=device-width'],
    ])
    expect(() => output.addMetaTag('refresh', '0')).toThrow('not allowed')
    expect(String(output)).toBe('HtmlOutput')
    expect(output.setSandboxMode(HtmlService.SandboxMode.IFRAME)).toBe(output)
    expect(output.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)).toBe(output)
    expect(output.setFaviconUrl('https://example.com/i.ico').getFaviconUrl()).toBe(
      'https://example.com/i.ico',
    )
  })

  it('becomes a blob, a text, a template', () => {
    const output = HtmlService.createHtmlOutput(Utilities.newBlob('<b>Blob</b>'))
    expect([output.getBlob().getContentType(), output.getBlob().getDataAsString()]).toEqual([
      'text/html',
      '<b>Blob</b>',
    ])
    expect(output.getAs('text/plain').getContentType()).toBe('text/plain')
    expect(output.asTemplate().getRawContent()).toBe('<b>Blob</b>')
    expect(HtmlService.createHtmlOutput().getContent()).toBe('')
  })

  it('refuses wrong arguments', () => {
    const output = HtmlService.createHtmlOutput('') as unknown as { append(...args: unknown[]): void }
    expect(() => output.append()).toThrow(
      "The parameters () don't match the method signature for HtmlOutput.append.",
    )
  })
})

describe('a template', () => {
  it.each([
    ['<?= val ?>', { val: '<b>bold</b>' }, '&lt;b&gt;bold&lt;/b&gt;'],
    ['<?!= val ?>', { val: '<b>bold</b>' }, '<b>bold</b>'],
    ['before<? var x = 42; ?>after', {}, 'beforeafter'],
    ['<? var msg = "hi"; ?><?= msg ?>', {}, 'hi'],
    ['a<? output.append("<b>").appendUntrusted("<i>") ?>z', {}, 'a<b>&lt;i&gt;z'],
    ['<?= first ?> <?!= second ?>', { first: 'Hello', second: '<World>' }, 'Hello <World>'],
    ['<?= count ?>', { count: 42 }, '42'],
    [
      '<ul><? for (const item of items) { ?><li><?= item ?></li><? } ?></ul>',
      { items: ['a', '<'] },
      '<ul><li>a</li><li>&lt;</li></ul>',
    ],
    ['no scriptlet <? left open', {}, 'no scriptlet <? left open'],
    ['<?= a // comment\n?>!', { a: 1 }, '1!'],
  ])('%p gives a page', (template, values, html) => {
    expect(evaluated(template, values)).toBe(html)
  })

  it.each([
    ['<a title="<?= v ?>">', '"><script>', '<a title="&#34;&gt;&lt;script&gt;">'],
    ['<a title=<?= v ?>>', 'a b', '<a title=a&#32;b>'],
    ['<a href="<?= v ?>">', 'javascript:alert(1)', '<a href="about:invalid">'],
    [
      '<a href="<?= v ?>">',
      'https://example.com/?a=1&b=中',
      '<a href="https://example.com/?a=1&amp;b=%E4%B8%AD">',
    ],
    ['<a href="/find?q=<?= v ?>">', 'a&b=c d', '<a href="/find?q=a%26b%3Dc%20d">'],
    ['<script>a = <?= v ?>;</script>', '</script>', "<script>a = '\\x3c\\/script\\x3e';</script>"],
    ['<script>a = "<?= v ?>";</script>', '";alert(1)//', '<script>a = "\\x22;alert(1)\\/\\/";</script>'],
    ['<script>a = "<?= v ?>";</script>', '\u2028\n', '<script>a = "\\u2028\\x0a";</script>'],
    ['<b onclick="go(\'<?= v ?>\')">', "');alert('", '<b onclick="go(\'\\x27);alert(\\x27\')">'],
    ['<style>b { color: <?= v ?> }</style>', 'red; } a {', '<style>b { color: zSafehtmlz }</style>'],
    ['<p style="color: <?= v ?>">', '#abc', '<p style="color: #abc">'],
    ['<!-- <?= v ?> --><?= v ?>', '<', '<!--  -->&lt;'],
    ['<textarea><?= v ?></textarea>', '</textarea>', '<textarea>&lt;/textarea&gt;</textarea>'],
  ])('escapes for the place: %p', (template, v, html) => {
    expect(evaluated(template, { v })).toBe(html)
  })

  it('lets a printed value end in a semicolon or in a comment', () => {
    expect(evaluated('<?= "a"; ?><?!= "<b>"; ?><?= "c" // so ?>.')).toBe('a<b>c.')
  })

  it('ends a piece of code at its mark, so that a condition without braces governs nothing', () => {
    expect(evaluated('<? if (false) ?>shown')).toBe('shown')
  })

  it('gives scriptlets the page itself', () => {
    const page = HtmlService.createTemplate('<? output.setTitle("T").setWidth(5) ?>x').evaluate()
    expect([page.getTitle(), page.getWidth(), page.getContent()]).toEqual(['T', 5, 'x'])
  })

  it('throws what its scriptlets throw', () => {
    expect(() => evaluated('<?= missing ?>')).toThrow('missing is not defined')
  })

  it('shows its code and source', () => {
    const template = HtmlService.createTemplate('Hello <?= name ?>')
    expect(template.getRawContent()).toBe('Hello <?= name ?>')
    expect(template.getCode()).toContain('Hello ')
    expect(template.getCodeWithComments()).toContain('/*  name  */')
    const quotes = HtmlService.createTemplate(`'"\\\n</script>`)
    expect(quotes.evaluate().getContent()).toBe(quotes.getRawContent())
  })

  it('remembers what was set on it', () => {
    const template = HtmlService.createTemplate('')
    const list = [1]
    template.list = list
    expect([template.list, template.nothing]).toEqual([list, undefined])
    expect(template.list).toBe(list)
  })
})

describe('the project’s files', () => {
  const code = `
    function greet(name) { return 'Hello, ' + name }
    function include(file) { return HtmlService.createHtmlOutputFromFile(file).getContent() }
    function page() { const t = HtmlService.createTemplateFromFile('page'); t.who = '<Ann>'; return t.evaluate().getContent() }
    function lost() { return HtmlService.createTemplateFromFile('nowhere') }
    function byCode() { const name = '<Bo>'; return eval(HtmlService.createTemplate('Hi <?= name ?>').getCode()).getContent() }
    function same() { const t = HtmlService.createTemplate('<?= list.length ?>'); const list = [1, 2]; t.list = list; list.push(3); return t.evaluate().getContent() }`
  const files = {
    'Code.js': code,
    'page.html': '<p><?= greet(who) ?></p><?!= include("style") ?>',
    'style.html': '<style></style>',
  }
  const project = createGoogle(CHINA).createProject({ name: 'p', files })

  it('are found by name; scriptlets call the script’s functions', () => {
    expect(project.run('page')).toBe('<p>Hello, &lt;Ann&gt;</p><style></style>')
    expect(project.run('same')).toBe('3')
  })

  it('can be made by evaluating the code of their template', () => {
    expect(project.run('byCode')).toBe('Hi &lt;Bo&gt;')
  })

  it('throw when missing', () => {
    expect(() => project.run('lost')).toThrow('No HTML file named nowhere was found.')
    expect(() => HtmlService.createHtmlOutputFromFile('nowhere')).toThrow(
      'No HTML file named nowhere was found.',
    )
  })
})
