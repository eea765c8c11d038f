/** Bytes as Google's scripts see them: −128 to 127. */
export const signedBytes = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24)

/** The bytes behind a script's numbers, signed or not. */
export const unsignedBytes = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes, (byte) => byte & 0xff)
