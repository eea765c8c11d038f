import type { Properties } from '../host/host'

/** Properties of the document, written at once: an execution that dies right afterwards has still written them. */
export function googleProperties(): Properties {
  let opened: GoogleAppsScript.Properties.Properties | undefined
  const properties = () => (opened ??= PropertiesService.getDocumentProperties())
  return {
    read: (key) => properties().getProperty(key) ?? undefined,
    write: (key, value) => {
      properties().setProperty(key, value)
    },
    remove: (key) => {
      properties().deleteProperty(key)
    },
  }
}
