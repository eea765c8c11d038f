import type { PageState } from '../protocol'
import { Icon } from './icons'
import type { Language } from './language'
import { type BarMenu, MenuBar, MenuButton } from './menu-bar'
import { initialsOf, namedWithPost, nameOf } from './person-words'
import { textsIn } from './texts'
import { clockWords } from './time-words'

/** A drawer at the right of the page. */
export type DrawerName = 'outbox' | 'runs' | 'clock' | 'share'

interface HeaderProps {
  readonly state: PageState
  readonly language: Language
  readonly menus: readonly BarMenu[]
  readonly drawer: DrawerName | undefined
  readonly toggle: (drawer: DrawerName) => void
  readonly open: (fileId: string) => void
  readonly signIn: (email: string) => void
  readonly speak: (language: Language) => void
}

/** Title, menus and what belongs to the practice: mails, executions, the clock, and who is signed in. */
export function PageHeader(props: HeaderProps) {
  const { state, language, menus } = props
  const texts = textsIn(language)
  const file = state.files.find((each) => each.id === state.fileId)
  const fileLines = state.files.map((each) => ({
    label: each.name,
    checked: each.id === state.fileId,
    run: () => props.open(each.id),
  }))
  return (
    <header class="page-header">
      <Logo />
      <div class="titles">
        <div class="title-line">
          <h1 class="unseen">{file?.name ?? texts.files}</h1>
          <MenuButton
            menu={{ label: `${file?.name ?? texts.files} · ${texts.searchFiles}`, lines: fileLines }}
            className="file-name"
          >
            <span>{file?.name ?? texts.files}</span>
            <Icon name="down" />
          </MenuButton>
          <p class="practice">{texts.practice}</p>
        </div>
        <MenuBar label={texts.menuBar} menus={menus} />
      </div>
      <HeaderTools {...props} />
    </header>
  )
}

function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M9 11h14M9 16h14M9 21h9" />
    </svg>
  )
}

function HeaderTools({ state, language, drawer, toggle, signIn, speak }: HeaderProps) {
  const texts = textsIn(language)
  const initials = initialsOf(state.me, language)
  const people = state.people.map((person) => ({
    label: namedWithPost(person, language),
    checked: person.email === state.me.email,
    run: () => signIn(person.email),
  }))
  const tool = (
    name: DrawerName,
    icon: 'mail' | 'runs' | 'clock' | 'people',
    label: string,
    count?: number,
  ) => (
    <button type="button" class={`tool ${name}`} aria-pressed={drawer === name} onClick={() => toggle(name)}>
      <Icon name={icon} />
      <span>{label}</span>
      {count !== undefined && count > 0 && <span class="count">{count}</span>}
    </button>
  )
  return (
    <div class="tools">
      {tool('clock', 'clock', clockWords(state.now, state.timeZone, language))}
      {tool('outbox', 'mail', texts.outbox, state.mails)}
      {tool('runs', 'runs', texts.runs, state.runs)}
      {tool('share', 'people', texts.share)}
      <button
        type="button"
        class="tool language"
        lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh-CN' ? 'en' : 'zh-CN')}
      >
        <span>{texts.language}</span>
      </button>
      <MenuButton
        menu={{ label: `${initials} · ${texts.signedIn(nameOf(state.me, language))}`, lines: people }}
        className="avatar"
      >
        {initials}
      </MenuButton>
    </div>
  )
}
