import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { deploy } from '../../scripts/deploy-project.mjs'

describe('npm run deploy', () => {
  let folder: string
  let printed: string[]
  const print = (line?: unknown) => printed.push(String(line))
  const project = () => JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8'))

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'))
    printed = []
    writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "placeholder", "rootDir": "dist" }')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('creates the spreadsheet with its script outside the project, remembers both, pushes and prints the address', async () => {
    const calls: { folder: string; args: string[] }[] = []
    const clasp = async (where: string, args: string[]) => {
      calls.push({ folder: where, args })
      return args[0] === 'create-script' ? 'Creating…\n{"scriptId":"script-1","parentId":"sheet-1"}' : ''
    }
    expect(await deploy({ folder, clasp, print })).toBe(0)
    expect(calls.map(({ args }) => args[0])).toEqual(['create-script', 'push'])
    expect(calls[0]?.folder).not.toBe(folder)
    expect(calls[1]?.folder).toBe(folder)
    expect(project()).toEqual({ scriptId: 'script-1', parentId: 'sheet-1', rootDir: 'dist' })
    expect(printed).toEqual(['Done. Open the sheet: https://docs.google.com/spreadsheets/d/sheet-1/edit'])
  })

  it('only pushes where a script exists', async () => {
    writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "script-2", "rootDir": "dist" }')
    const commands: string[] = []
    const clasp = async (_where: string, args: string[]) => {
      commands.push(args[0] ?? '')
      return ''
    }
    expect(await deploy({ folder, clasp, print })).toBe(0)
    expect(commands).toEqual(['push'])
    expect(printed[0]).toContain('https://script.google.com/d/script-2/edit')
  })

  it('explains a missing login and leaves the placeholder', async () => {
    const clasp = async () => {
      throw new Error('No credentials found.')
    }
    expect(await deploy({ folder, clasp, print })).toBe(1)
    expect(printed[0]).toContain('npx clasp login')
    expect(project().scriptId).toBe('placeholder')
  })

  it('passes on what Google refuses', async () => {
    const clasp = async () => {
      throw new Error('User has not enabled the Apps Script API')
    }
    expect(await deploy({ folder, clasp, print })).toBe(1)
    expect(printed[0]).toBe('Google refused: User has not enabled the Apps Script API')
  })

  it('uploads the manifest, the script and the pages, and nothing else', async () => {
    mkdirSync(join(folder, 'dist/local'), { recursive: true })
    for (const name of [
      'appsscript.json',
      'Code.js',
      'sidebar.html',
      'local/services.mjs',
      'local/index.html',
    ])
      writeFileSync(join(folder, 'dist', name), '{}')
    copyFileSync('.claspignore', join(folder, '.claspignore'))
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js')
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
    })
    expect(JSON.parse(stdout).filesToPush.sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/sidebar.html',
    ])
  }, 30_000)
})
