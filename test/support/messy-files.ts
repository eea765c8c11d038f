import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/** Real lists of customers and their answers, which stand beside the project and are not part of it. */
const FOLDER = join(__dirname, '../../../shared/data/messy')

/** The test that runs where the lists are, and says so where they are not. */
export function itWithMessyFiles(): jest.It {
  if (existsSync(FOLDER)) return it
  console.warn('The messy lists do not stand beside the project: tests on them are left out.')
  return it.skip
}

/** The cells of one list, header first, each as text. */
export function messyRows(name: 'customers_gbk.csv' | 'organisations.csv'): string[][] {
  const encoding = name === 'customers_gbk.csv' ? 'gb18030' : 'utf-8'
  const text = new TextDecoder(encoding).decode(readFileSync(join(FOLDER, name)))
  return Papa.parse<string[]>(text.trimEnd(), { skipEmptyLines: false }).data
}

/** What is true of a row of `customers_gbk.csv`; `null` for a blank row, and for a value that nobody can know. */
export type Truth = { name: string; phone: string | null; birthday: string | null } | null

/** The answers to `customers_gbk.csv`, row by row. */
export const messyTruth = (): Truth[] =>
  JSON.parse(readFileSync(join(FOLDER, 'customers_gbk.answers.json'), 'utf8')).truth
