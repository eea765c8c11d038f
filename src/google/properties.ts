import type { Properties } from '../host/host'

type Store = () => GoogleAppsScript.Properties.Properties

const propertiesOf = (store: Store): Properties => ({
  read: (key) => store().getProperty(key) ?? undefined,
  readAll: () => store().getProperties(),
  write: (key, value) => {
    store().setProperty(key, value)
  },
  writeAll: (values) => {
    store().setProperties({ ...values })
  },
  remove: (key) => {
    store().deleteProperty(key)
  },
})

/** Properties of the document, written at once: an execution that dies right afterwards has still written them. */
export const googleProperties = (): Properties =>
  propertiesOf(() => PropertiesService.getDocumentProperties())

/** Properties of one person in this script, seen by nobody else. */
export const personalProperties = (): Properties => propertiesOf(() => PropertiesService.getUserProperties())
