import { object } from 'valibot'
import { endpoint } from '../host/endpoint'
import type { AttentionLine, Feature } from '../host/feature'
import type { Host } from '../host/host'
import type { Caller } from '../register/role'

/** The call by which Today asks every feature what needs attention. */
export const attentionEndpoints = (features: readonly Feature[]) => ({
  'today.lines': endpoint({
    access: 'colleague',
    params: object({}),
    run: (host, _params, caller): AttentionLine[] => attention(features, host, caller),
  }),
})

/** Lines of all features in their order; one that fails is logged and leaves its lines out. */
function attention(features: readonly Feature[], host: Host, caller: Caller): AttentionLine[] {
  const locale = host.session.locale()
  return features.flatMap((feature) => {
    try {
      return feature.attention?.(host, caller, locale) ?? []
    } catch (error) {
      host.log.error(`attention ${feature.id}`, error)
      return []
    }
  })
}
