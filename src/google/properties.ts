import type { Properties } from '../host/host'

/** Properties of the document, written at once: an execution that dies right afterwards has still written them. */
export const googleProperties = (): Properties => ({
  read: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  write: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, value)
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(key)
  },
})
