import type { ShownPerson } from '../protocol'
import type { Language } from './language'

/** A person's name in the language of the page. */
export function nameOf(person: ShownPerson, language: Language): string {
  return language === 'zh-CN' ? person.chineseName : person.name
}

/** Name and post, for choosing who is signed in. */
export function namedWithPost(person: ShownPerson, language: Language): string {
  return language === 'zh-CN'
    ? `${person.chineseName}（${person.chinesePost}）`
    : `${person.name} (${person.post})`
}

/** One or two letters that stand for a person. */
export function initialsOf(person: ShownPerson, language: Language): string {
  if (language === 'zh-CN') return person.chineseName.slice(-1)
  return person.name
    .split(' ')
    .map((word) => word[0])
    .join('')
}
