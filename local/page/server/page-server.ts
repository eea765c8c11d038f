import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { EventStreams } from './event-streams'
import { type Asker, PageRequests, Refused } from './page-requests'
import { withScriptRun } from './panel-store'
import { Practice, type PracticeOptions } from './practice'
import { xlsxOf } from './xlsx-download'

/** Requests larger than this are refused; a CSV file of 50,000 customers has a tenth of it. */
const mostBytes = 100_000_000

const pagePolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'"
const panelPolicy =
  "sandbox allow-scripts allow-popups allow-forms allow-modals allow-downloads; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:"

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' }

/** What the local page needs to be served. */
export interface PageServerOptions extends PracticeOptions {
  /** The folder with the built page. */
  readonly assets: string
  readonly port: number
}

type Ask = (asker: Asker, body: never) => unknown

/** Serves the local page to this computer alone. */
export class PageServer {
  private readonly practice: Practice
  private readonly requests: PageRequests
  private readonly streams = new EventStreams()
  private readonly assets: string
  private readonly http: Server
  private readonly wantedPort: number
  private readonly asks: Readonly<Record<string, Ask>>

  constructor({ assets, port, ...options }: PageServerOptions) {
    this.practice = new Practice(options)
    const requests = new PageRequests(this.practice)
    this.requests = requests
    this.assets = assets
    this.wantedPort = port
    this.http = createServer((request, response) => void this.answer(request, response))
    this.asks = {
      'GET state': (asker) => requests.state(asker),
      'GET snapshot': (asker) => requests.snapshot(asker),
      'GET mails': () => requests.mails(),
      'GET runs': () => requests.runs(),
      'POST open': (asker) => requests.open(asker),
      'POST act': (asker, body) => requests.act(asker, body),
      'POST menu': (asker, body) => requests.menu(asker, body),
      'POST run': (asker, body) => requests.run(asker, body),
      'POST close': (asker, body) => requests.close(asker, body),
      'POST locale': (asker, body) => requests.locale(asker, body),
      'POST clock': (asker, body) => requests.clock(asker, body),
      'POST share': (asker, body) => requests.share(asker, body),
      'POST csv': (asker, body) => requests.csv(asker, body),
      'POST copy': (asker) => requests.copy(asker),
    }
  }

  /** Starts to listen and answers the address; fails with the system's error where the port is taken. */
  listen(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.http.once('error', reject)
      this.http.listen(this.wantedPort, '127.0.0.1', () => resolve(`http://127.0.0.1:${this.port}/`))
    })
  }

  get port(): number {
    const address = this.http.address()
    return typeof address === 'object' && address ? address.port : this.wantedPort
  }

  /** Keeps everything, ends all connections and stops. */
  close(): Promise<void> {
    this.practice.saveNow()
    this.streams.close()
    return new Promise((resolve) => {
      this.http.close(() => resolve())
      this.http.closeAllConnections()
    })
  }

  /** Does something to the practice, keeps what came of it, and tells the pages. */
  meanwhile<T>(act: () => T): T {
    try {
      return act()
    } finally {
      this.streams.tell(this.practice.settle())
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (!this.comesFromPage(request))
        return send(response, 403, { message: 'Only the local page may ask.' })
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      if (url.pathname.startsWith('/api/')) await this.api(request, response, url)
      else if (url.pathname.startsWith('/panel/')) this.panel(response, url.pathname.slice('/panel/'.length))
      else this.file(response, url.pathname)
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error)
      const status = error instanceof Refused ? error.status : 400
      send(response, status, { message: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Other sites' pages, and other names for this computer, are kept out. */
  private comesFromPage({ headers }: IncomingMessage): boolean {
    const hosts = [`127.0.0.1:${this.port}`, `localhost:${this.port}`]
    if (!hosts.includes(headers.host ?? '')) return false
    return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`)
  }

  private async api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname.slice('/api/'.length)
    const asker = { email: url.searchParams.get('as') ?? '', fileId: url.searchParams.get('file') ?? '' }
    if (name === 'events') return this.events(response, asker)
    if (name === 'download') return this.download(response, asker)
    const ask = this.asks[`${request.method} ${name}`]
    if (!ask) throw new Refused(`There is no ${name}.`, 404)
    if (request.method === 'GET') return send(response, 200, ask(asker, undefined as never))
    const body = await bodyOf(request)
    send(
      response,
      200,
      this.meanwhile(() => ask(asker, body as never)),
    )
  }

  private events(response: ServerResponse, asker: Asker): void {
    const { file } = this.requests.place(asker)
    this.streams.add(response, file.id, this.practice.feedOf(file).version)
  }

  private async download(response: ServerResponse, asker: Asker): Promise<void> {
    const { file } = this.requests.place(asker)
    const bytes = await xlsxOf(file)
    const name = encodeURIComponent(`${file.name}.xlsx`)
    response.writeHead(200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="register.xlsx"; filename*=UTF-8''${name}`,
    })
    response.end(bytes)
  }

  private panel(response: ServerResponse, id: string): void {
    const html = this.requests.panels.htmlOf(id)
    if (html === undefined) throw new Refused('This panel is closed.')
    const scriptRun = readFileSync(join(this.assets, 'script-run.js'), 'utf8')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': panelPolicy,
    })
    response.end(withScriptRun(html, scriptRun))
  }

  private file(response: ServerResponse, pathname: string): void {
    const name =
      pathname === '/' ? 'index.html' : (/^\/assets\/([\w-]+\.(?:js|css))$/.exec(pathname)?.[1] ?? '')
    const content = name && readIfThere(join(this.assets, name))
    if (!content) throw new Refused('There is nothing here.', 404)
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': pagePolicy,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(content)
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(answer ?? {}))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Refused('JSON is expected.')
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size > mostBytes) throw new Refused('This is too much at once.')
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
