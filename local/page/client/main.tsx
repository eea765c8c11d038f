import './page.css'
import { render } from 'preact'
import { App } from './app'
import { PageSession } from './page-session'
import { rememberedPlace } from './remembered-place'
import { Server } from './server'

const root = document.getElementById('page')
if (root) {
  const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
  render(<App session={new PageSession(new Server(rememberedPlace()), language)} />, root)
}
