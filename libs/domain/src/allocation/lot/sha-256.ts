import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/* A library, because the domain runs in browsers and servers alike and a lot must replay in both at once:
   what a browser has of its own answers later, and on a page over https alone. */

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. A lone surrogate becomes U+FFFD. */
export function sha256(text: string): string {
  return bytesToHex(digestOf(text));
}

/** The same as 32 bytes, where nobody reads it: a hundred thousand texts are compared. */
export function digestOf(text: string): Uint8Array {
  return digest(utf8ToBytes(text));
}

/** Negative when the one would be the lower in hexadecimal digits, zero when they are equal. */
export function compareDigests(one: Uint8Array, other: Uint8Array): number {
  // Stryker disable next-line EqualityOperator: past the end both have nothing, which is equal
  for (let i = 0; i < one.length; i += 1) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
