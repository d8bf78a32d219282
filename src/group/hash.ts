/** FNV-1a over the UTF-16 units of a text (Fowler, Noll, Vo): 32 bits, as an unsigned number. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The same for a row of hashes: one that depends on their order. */
export function fnv1aOf(hashes: Uint32Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) {
    const each = hashes[i]!
    hash = Math.imul(hash ^ (each & 0xffff), 0x01000193)
    hash = Math.imul(hash ^ (each >>> 16), 0x01000193)
  }
  return mix(hash)
}

/** Spreads 32 bits over 32 bits, one to one (the finisher of MurmurHash3): FNV leaves short inputs close together. */
export function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
