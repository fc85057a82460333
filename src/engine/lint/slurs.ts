// Knows a few slurs by their hashes, so that the words stand nowhere in the program. It is a safety net, not a proof of absence.

/** FNV-1a, 32 bits, of lower-case words: about forty of the commonest English ones, and "zzcanary", which tests use. */
const HASHES = new Set([
  0x029f2bf9, 0x06d6111e, 0x07be7689, 0x1414e96a, 0x1d016fdd, 0x2ad54b8e, 0x32e8fe34, 0x36c9c3b0, 0x5e70e3f3,
  0x635b1b38, 0x6bc849c5, 0x71faa974, 0x7be1c03d, 0x824e0807, 0x853febae, 0x883eef41, 0x948002a1, 0x955b3ec5,
  0x970e8106, 0x97847096, 0xa0a04ce7, 0xa4705559, 0xb5eaf25b, 0xb7c3c197, 0xbb7973ea, 0xc2797eef, 0xc86be502,
  0xd4a3b882, 0xd9eb56dd, 0xdbaaaa0e, 0xdc08ae09, 0xe8e1bb43, 0xf23e2de2, 0xf6a4b84e, 0xf779e489, 0xf9603045,
  0xfa86ab19, 0xfb6fbb49,
]);

/** Whether a lower-case word is on the list. A chance match is one in a hundred million words. */
export function isSlur(word: string): boolean {
  return HASHES.has(hashOf(word));
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash ^= word.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
