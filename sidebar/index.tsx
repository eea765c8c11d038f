import './ui/theme.css'
import { render } from 'preact'
import { localeOf } from '../src/i18n/translation'
import type { StartScreen } from './app/screen'
import { hasScreen } from './app/screens'
import { Sidebar } from './app/sidebar'

const { start = 'today', kind } = document.body.dataset
const screen = (hasScreen(start) ? start : 'today') as StartScreen

document.documentElement.lang = localeOf(navigator.language)
render(
  <Sidebar screen={screen} kind={kind === 'dialog' ? 'dialog' : 'sidebar'} />,
  document.getElementById('root')!,
)
