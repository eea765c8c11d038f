import { createHash, createHmac, createSign } from 'node:crypto'
import { type EnumValue, googleEnum } from '../google-enum'
import { NotEmulated } from '../not-emulated'

/** `Utilities.DigestAlgorithm`. */
export const DigestAlgorithm = googleEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512')

/** `Utilities.MacAlgorithm`. */
export const MacAlgorithm = googleEnum(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
)

/** `Utilities.RsaAlgorithm`. */
export const RsaAlgorithm = googleEnum('RSA_SHA_1', 'RSA_SHA_256')

/** `SHA_256` → `sha256`. */
const nodeName = (algorithm: EnumValue): string =>
  algorithm
    .name()
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase()

/** The digest of data; MD2 is not emulated. */
export function digestOf(algorithm: EnumValue, data: Uint8Array): Uint8Array {
  if (algorithm === DigestAlgorithm.MD2) throw new NotEmulated('Utilities.computeDigest with MD2')
  return createHash(nodeName(algorithm)).update(data).digest()
}

/** The keyed digest of data. */
export const macOf = (algorithm: EnumValue, data: Uint8Array, key: Uint8Array): Uint8Array =>
  createHmac(nodeName(algorithm), key).update(data).digest()

/** The RSA signature (PKCS #1 v1.5) with a key in PEM. */
export function rsaSignatureOf(algorithm: EnumValue, data: Uint8Array, key: string): Uint8Array {
  try {
    return createSign(nodeName(algorithm)).update(data).sign(key)
  } catch {
    throw new Error('Invalid argument: key')
  }
}
