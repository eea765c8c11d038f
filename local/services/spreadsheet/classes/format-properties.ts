import { EnumValue } from '../../google-enum'
import type { CellFormat } from '../grid/cell'
import { Refusal } from '../grid/refusal'
import type { FormatChanges } from '../operations/set-cells'
import { Color, ColorBuilder, hexOf, parseColor } from './colors'
import { constantNamed, TextDirection, WrapStrategy } from './enums'

/** A property of a cell's look as scripts read and set it; null takes it back. Like Google, `set` passes over words without a meaning. */
export interface FormatProperty {
  get(format: CellFormat): unknown
  set(value: unknown): FormatChanges
}

/** One of some words; null and words that stand for the default are given as the default. */
function word<K extends keyof CellFormat>(
  key: K,
  words: Readonly<Record<string, CellFormat[K] | undefined>>,
  shown: (value: CellFormat[K] | undefined) => unknown,
): FormatProperty {
  return {
    get: (format) => shown(format[key]),
    set: (value) => {
      if (value === null) return { [key]: undefined }
      const text = String(value)
      return Object.hasOwn(words, text) ? { [key]: words[text] } : {}
    },
  }
}

/** The colour a script gives: text, a colour object or its builder; null for the default. */
export function storedColor(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Color) return value.stored
  return value instanceof ColorBuilder ? value.build().stored : parseColor(String(value))
}

function color(key: 'color' | 'background', fallback: string): FormatProperty {
  return {
    get: (format) => hexOf(format[key] ?? fallback),
    set: (value) => ({ [key]: storedColor(value) }),
  }
}

function colorObject(key: 'color' | 'background', fallback: string): FormatProperty {
  return {
    get: (format) => new Color(format[key] ?? fallback),
    set: (value) => ({ [key]: storedColor(value) }),
  }
}

function constant<K extends 'wrap' | 'textDirection'>(
  key: K,
  names: Readonly<Record<string, EnumValue>>,
  fallback: string | null,
): FormatProperty {
  return {
    get: (format) => (format[key] ?? fallback) && constantNamed(names, String(format[key] ?? fallback)),
    set: (value) => {
      if (value === null) return { [key]: undefined }
      if (!(value instanceof EnumValue)) throw new Refusal('argument', `Invalid argument: ${String(value)}`)
      return { [key]: value.name() }
    },
  }
}

const noAlignment = { align: undefined, generalLeft: undefined }
const alignments: Readonly<Record<string, FormatChanges>> = {
  left: { ...noAlignment, align: 'left' },
  center: { ...noAlignment, align: 'center' },
  right: { ...noAlignment, align: 'right' },
  normal: { ...noAlignment, generalLeft: true },
  'general-left': { ...noAlignment, generalLeft: true },
  general: noAlignment,
  null: noAlignment,
}

/** The looks of cells that scripts read and set one by one, by the name in their methods (`FontWeight` of `getFontWeight`). */
export const formatProperties = {
  Background: color('background', '#ffffff'),
  BackgroundObject: colorObject('background', '#ffffff'),
  FontColor: color('color', '#000000'),
  FontColorObject: colorObject('color', '#000000'),
  FontFamily: {
    get: (format) => format.fontFamily ?? 'Arial',
    set: (value) => ({ fontFamily: value === null ? undefined : String(value) }),
  },
  FontSize: {
    get: (format) => format.fontSize ?? 10,
    set: (value) => {
      if (typeof value !== 'number' || value < 1) throw new Refusal('argument', `Invalid argument: ${value}`)
      return { fontSize: value === 10 ? undefined : value }
    },
  },
  FontWeight: word('bold', { bold: true, normal: undefined }, (bold) => (bold ? 'bold' : 'normal')),
  FontStyle: word('italic', { italic: true, normal: undefined }, (italic) => (italic ? 'italic' : 'normal')),
  FontLine: {
    get: (format) => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none'),
    set: (value) => {
      const line = value === null ? 'none' : String(value)
      if (!['none', 'underline', 'line-through'].includes(line)) return {}
      return {
        underline: line === 'underline' ? true : undefined,
        strikethrough: line === 'line-through' ? true : undefined,
      }
    },
  },
  HorizontalAlignment: {
    get: (format) => format.align ?? (format.generalLeft ? 'general-left' : 'general'),
    set: (value) => alignments[String(value)] ?? {},
  },
  VerticalAlignment: word(
    'verticalAlign',
    { top: 'top', middle: 'middle', bottom: undefined },
    (align) => align ?? 'bottom',
  ),
  Wrap: {
    get: (format) => format.wrap === undefined || format.wrap === 'WRAP',
    set: (value) => ({ wrap: value === true ? 'WRAP' : 'OVERFLOW' }),
  },
  WrapStrategy: constant('wrap', WrapStrategy, 'OVERFLOW'),
  TextDirection: constant('textDirection', TextDirection, null),
} satisfies Readonly<Record<string, FormatProperty>>
