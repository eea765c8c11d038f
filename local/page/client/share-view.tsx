import type { ShownFile, ShownPerson } from '../protocol'
import type { Language } from './language'
import { namedWithPost } from './person-words'
import { textsIn } from './texts'

type Right = 'none' | 'viewer' | 'editor'

interface ShareProps {
  readonly file: ShownFile
  readonly people: readonly ShownPerson[]
  readonly language: Language
  readonly share: (editors: readonly string[], viewers: readonly string[]) => void
}

/** Who may open and edit a spreadsheet. */
export function ShareView({ file, people, language, share }: ShareProps) {
  const texts = textsIn(language)
  const rightOf = (email: string): Right =>
    file.editors.includes(email) ? 'editor' : file.viewers.includes(email) ? 'viewer' : 'none'
  const change = (email: string, right: Right) => {
    const without = (list: readonly string[]) => list.filter((each) => each !== email)
    const editors = without(file.editors)
    const viewers = without(file.viewers)
    share(
      right === 'editor' ? [...editors, email] : editors,
      right === 'viewer' ? [...viewers, email] : viewers,
    )
  }
  return (
    <ul class="share">
      {people.map((person) => (
        <li key={person.email}>
          <span id={`share-${person.email}`}>
            {namedWithPost(person, language)}
            <small>{person.email}</small>
          </span>
          {person.email === file.owner ? (
            <span class="quiet">{texts.owner}</span>
          ) : (
            <select
              aria-labelledby={`share-${person.email}`}
              value={rightOf(person.email)}
              disabled={file.access === 'viewer'}
              onChange={(event) => change(person.email, event.currentTarget.value as Right)}
            >
              <option value="none">{texts.none}</option>
              <option value="viewer">{texts.viewer}</option>
              <option value="editor">{texts.editor}</option>
            </select>
          )}
        </li>
      ))}
    </ul>
  )
}
