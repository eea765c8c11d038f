import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const root = resolve(__dirname, '../..')
const cache = join(root, 'node_modules/.cache/test-browser')
const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

interface Program {
  readonly path: string
  /** Where the program's own libraries lie; absent for one that the machine has installed. */
  readonly libraries?: string
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`, { paths: [root] }))
}

function unpackedProgram(): Program {
  const folder = join(root, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const home = join(cache, `chromium-${version}`)
  mkdirSync(cache, { recursive: true })
  if (!existsSync(home)) execFileSync(process.execPath, [join(__dirname, 'unpack-chromium.mjs'), home])
  return { path: join(home, 'chromium'), libraries: join(home, 'al2023/lib') }
}

function findProgram(): Program {
  const path = process.env.CHROMIUM ?? known.find((each) => existsSync(each))
  return path ? { path } : unpackedProgram()
}

/** Fonts are the same on every machine: Chinese, rare characters (𠮷 from the Japanese face), emoji; so pictures are too. */
function fontSettings(): string {
  const folders = [
    ...['400Regular', '700Bold'].map((face) => join(packageFolder('@expo-google-fonts/noto-sans-sc'), face)),
    join(packageFolder('@expo-google-fonts/noto-sans-jp'), '400Regular'),
    join(packageFolder('@expo-google-fonts/noto-emoji'), '400Regular'),
  ]
  const order = ['Noto Sans SC', 'Noto Sans JP', 'Noto Emoji']
    .map((name) => `<family>${name}</family>`)
    .join('')
  const path = join(cache, 'fonts.conf')
  mkdirSync(cache, { recursive: true })
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${join(cache, 'fonts')}</cachedir>
${['sans-serif', 'serif', 'monospace', 'Arial', 'Roboto']
  .map((name) => `<alias binding="same"><family>${name}</family><prefer>${order}</prefer></alias>`)
  .join('\n')}
</fontconfig>`,
  )
  return path
}

/**
 * Starts a real browser without a window: `CHROMIUM` where that is set, a Chromium or Chrome of the machine, else the
 * one inside an npm package. It sees no host but 127.0.0.1. Close it when done.
 */
export async function startBrowser(): Promise<Browser> {
  const { path, libraries } = findProgram()
  const env: Record<string, string> = { FONTCONFIG_FILE: fontSettings(), TZ: 'Asia/Shanghai' }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value
  if (libraries) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return chromium.launch({
    executablePath: path,
    headless: true,
    env,
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  })
}
