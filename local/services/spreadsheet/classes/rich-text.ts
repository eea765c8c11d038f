import type { TextLook, TextRun } from '../grid/cell'
import { Refusal } from '../grid/refusal'
import { linkLook } from '../operations/set-cells'
import { check, whole } from './arguments'
import { TextStyle, wholeStyle } from './text-style'

/** Text with looks and links in it; `runs` begin at 0, do not overlap, and hold only what differs from `base`. */
export class RichTextValue {
  readonly text: string
  readonly runs: readonly TextRun[]
  readonly base: TextLook
  readonly #start: number
  readonly #end: number

  constructor(text: string, runs: readonly TextRun[], base: TextLook, start = 0, end = text.length) {
    this.text = text
    this.runs = runs.length > 0 && runs[0]!.start === 0 ? runs : [{ start: 0 }, ...runs]
    this.base = base
    this.#start = start
    this.#end = end
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.runs, this.base)
  }

  getText(): string {
    return this.text.slice(this.#start, this.#end)
  }

  getStartIndex(): number {
    return this.#start
  }

  getEndIndex(): number {
    return this.#end
  }

  getRuns(): RichTextValue[] {
    return this.runs.map((run, index) => {
      const end = this.runs[index + 1]?.start ?? this.text.length
      return new RichTextValue(this.text, this.runs, this.base, run.start, end)
    })
  }

  getLinkUrl(...args: unknown[]): string | null {
    check('RichTextValue.getLinkUrl', args, [], ['number', 'number'])
    const links = this.#within(args).map((run) => run.link ?? null)
    return links.every((link) => link === links[0]) ? (links[0] ?? null) : null
  }

  getTextStyle(...args: unknown[]): TextStyle {
    check('RichTextValue.getTextStyle', args, [], ['number', 'number'])
    const [first, ...rest] = this.#within(args).map((run) => wholeStyle({ ...this.base, ...run.look }).parts)
    const shared = Object.entries(first ?? {}).filter(([key, value]) =>
      rest.every((parts) => parts[key as keyof TextLook] === value),
    )
    return new TextStyle(Object.fromEntries(shared))
  }

  /** The runs that meet a stretch of the text; the stretch of this value where none is given. */
  #within(args: readonly unknown[]): TextRun[] {
    const start = args.length === 0 ? this.#start : whole(args[0])
    const end = args.length === 0 ? this.#end : whole(args[1])
    return this.runs.filter((run, index) => {
      const next = this.runs[index + 1]?.start ?? this.text.length
      return run.start < end && next > start
    })
  }
}

/** The run without its link, and without the look it had as one. */
function unlinked({ link, look, ...run }: TextRun): TextRun {
  if (link === undefined) return look ? { ...run, look } : run
  const others = Object.entries(look ?? {}).filter(([key, value]) => linkLook[key as 'color'] !== value)
  return others.length > 0 ? { ...run, look: Object.fromEntries(others) } : run
}

/** Makes text with looks and links. The text must be set first. */
export class RichTextValueBuilder {
  #text: string
  #runs: readonly TextRun[]
  readonly #base: TextLook

  constructor(text = '', runs: readonly TextRun[] = [{ start: 0 }], base: TextLook = {}) {
    this.#text = text
    this.#runs = runs
    this.#base = base
  }

  setText(...args: unknown[]): this {
    check('RichTextValueBuilder.setText', args, ['String'])
    this.#text = String(args[0])
    this.#runs = [{ start: 0 }]
    return this
  }

  setTextStyle(...args: unknown[]): this {
    check('RichTextValueBuilder.setTextStyle', args, ['any'], ['number', 'number', 'any'])
    const style = args.at(-1)
    if (style !== null && !(style instanceof TextStyle))
      check('RichTextValueBuilder.setTextStyle', args, [{ is: TextStyle }])
    const parts = style instanceof TextStyle ? style.parts : undefined
    const look =
      parts && (Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as TextLook)
    this.#lay(args, (run) => {
      const { look: _, ...rest } = run
      return look ? { ...rest, look: { ...run.look, ...look } } : rest
    })
    return this
  }

  setLinkUrl(...args: unknown[]): this {
    check('RichTextValueBuilder.setLinkUrl', args, ['any'], ['number', 'number', 'any'])
    const link = args.at(-1)
    if (/^(?!https?:|mailto:|ftp:)[a-z][a-z0-9+.-]*:/i.test(String(link)))
      throw new Refusal('argument', 'Illegal argument.')
    this.#lay(args, (run) =>
      link === null || link === undefined ? unlinked(run) : { ...run, link: String(link) },
    )
    return this
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#runs, this.#base)
  }

  #lay(args: readonly unknown[], change: (run: TextRun) => TextRun): void {
    const [start, end] = args.length === 1 ? [0, this.#text.length] : [whole(args[0]), whole(args[1])]
    if (start < 0 || end > this.#text.length || start > end)
      throw new Refusal('argument', `Illegal argument: the offsets ${start} and ${end} are not in the text.`)
    this.#cut(start)
    this.#cut(end)
    this.#runs = this.#runs.map((run) => (run.start >= start && run.start < end ? change(run) : run))
  }

  /** Makes a run begin here, unless the text ends here. */
  #cut(at: number): void {
    if (at >= this.#text.length || this.#runs.some((run) => run.start === at)) return
    const before = this.#runs.filter((run) => run.start < at)
    const after = this.#runs.filter((run) => run.start > at)
    this.#runs = [...before, { ...before.at(-1)!, start: at }, ...after]
  }
}
