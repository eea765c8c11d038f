import { basicTemplate } from './basic-template'
import { firmTemplate } from './firm-template'
import { hotelTemplate } from './hotel-template'
import { keyAccountTemplate } from './key-account-template'
import { retailTemplate } from './retail-template'
import type { Template } from './template'
import type { TemplateKey } from './template-names'

/** The templates that come with the product. */
export const templates: Readonly<Record<TemplateKey, Template>> = {
  basic: basicTemplate,
  firm: firmTemplate,
  retail: retailTemplate,
  hotel: hotelTemplate,
  'key-account': keyAccountTemplate,
}
