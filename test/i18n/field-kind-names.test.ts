import { blockName, kindName } from '../../src/i18n/field-kind-names'
import { fieldCatalogue } from '../../src/register/field-catalogue'

describe('the names of kinds and blocks', () => {
  it.each(['en', 'zh-CN'] as const)('exist in %s for every field of the catalogue, and differ', (locale) => {
    const kinds = [...new Set(fieldCatalogue.map(({ kind }) => kind))]
    const blocks = [...new Set(fieldCatalogue.map(({ block }) => block))]
    for (const names of [
      kinds.map((kind) => kindName(kind, locale)),
      blocks.map((block) => blockName(block, locale)),
    ]) {
      expect(new Set(names).size).toBe(names.length)
      for (const name of names)
        expect(name).toMatch(locale === 'en' ? /^[A-Z][A-Za-z ]+$/ : /^\p{Script=Han}+$/u)
    }
  })

  it('call things by the words of the glossary', () => {
    expect([kindName('choice', 'zh-CN'), kindName('choice', 'en')]).toEqual(['选项', 'Choice list'])
    expect(blockName('contact', 'zh-CN')).toBe('联系方式')
  })
})
