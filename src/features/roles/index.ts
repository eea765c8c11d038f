import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { applyRoles, roleStatus } from './apply-roles'

/** Who may change which field: the Roles table of Settings, and the protected ranges made from it. */
export const roles = {
  id: 'roles',
  endpoints: {
    'roles.status': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => roleStatus(host) ?? null,
    }),
    'roles.apply': endpoint({
      access: 'manager',
      writes: true,
      params: object({}),
      run: (host) => applyRoles(host) ?? null,
    }),
    'roles.openSettings': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host): null => {
        const config = host.register.config()
        if (config) host.panel.showTab(config.settings.sheetId)
        return null
      },
    }),
  },
} satisfies Feature
