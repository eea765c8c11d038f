import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate'
import { Blob } from './blob'
import { unsignedBytes } from './bytes'
import { contentTypeOf } from './content-types'

const dataOf = (blob: Blob): Uint8Array => unsignedBytes(blob.getBytes())

/** A zip of blobs under their names; names must differ. */
export function zip(blobs: readonly Blob[], name: string): Blob {
  const files: Record<string, Uint8Array> = {}
  for (const blob of blobs) {
    const path = blob.getName() ?? 'Untitled'
    if (path in files) throw new Error(`Invalid argument: duplicate file name ${path}`)
    files[path] = dataOf(blob)
  }
  return new Blob(zipSync(files), 'application/zip', name)
}

/** The files of a zip. */
export function unzip(archive: Blob): Blob[] {
  const files = readArchive(() => unzipSync(dataOf(archive)))
  return Object.entries(files)
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, data]) => new Blob(data, contentTypeOf(path) ?? 'application/octet-stream', path))
}

/** A gzip of one blob. */
export const gzip = (blob: Blob, name: string): Blob =>
  new Blob(gzipSync(dataOf(blob)), 'application/x-gzip', name)

/** The content of a gzip; its name loses `.gz`, and only that name tells its type. */
export function ungzip(archive: Blob): Blob {
  const name = archive.getName()?.replace(/\.gz$/, '') ?? null
  const data = readArchive(() => gunzipSync(dataOf(archive)))
  return new Blob(data, contentTypeOf(name ?? '') ?? null, name)
}

function readArchive<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new Error('Invalid argument')
  }
}
