/* Written out because the domain runs in browsers and servers alike and a lot must replay in both. */

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return Array.from(digestOf(text), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same as eight words of 32 bits, where nobody reads it: a hundred thousand texts are compared. */
export function digestOf(text: string): Int32Array {
  const words = padded(utf8(text));
  const state = new Int32Array(INITIAL_STATE);
  for (let offset = 0; offset < words.length; offset += 16) digestBlock(state, words, offset);
  return state;
}

/** Negative when the one would be the lower in hexadecimal digits, zero when they are equal. */
export function compareDigests(one: Int32Array, other: Int32Array): number {
  for (let i = 0; i < one.length; i += 1) {
    const difference = ((one[i] ?? 0) >>> 0) - ((other[i] ?? 0) >>> 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By hand, because neither side's encoder is part of the language. A lone surrogate becomes U+FFFD. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** In words of four bytes: the message, one bit, zeros and the length in bits, in whole blocks. */
function padded(bytes: readonly number[]): readonly number[] {
  const words = new Array<number>(Math.ceil((bytes.length + 9) / 64) * 16).fill(0);
  for (let index = 0; index <= bytes.length; index += 1) {
    const byte = bytes[index] ?? 0x80;
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index & 3) * 8));
  }
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function digestBlock(state: Int32Array, words: readonly number[], offset: number): void {
  fillSchedule(words, offset);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + (ROUND_CONSTANTS[i] ?? 0) + (SCHEDULE[i] ?? 0)) | 0;
    const sumA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] ?? 0) + (added[i] ?? 0);
}

/** Written anew for every block; one for all, because making it takes longer than filling it. */
const SCHEDULE = new Int32Array(64);

function fillSchedule(words: readonly number[], offset: number): void {
  for (let i = 0; i < 16; i += 1) SCHEDULE[i] = words[offset + i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const early = SCHEDULE[i - 15] ?? 0;
    const late = SCHEDULE[i - 2] ?? 0;
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    SCHEDULE[i] = (SCHEDULE[i - 16] ?? 0) + low + (SCHEDULE[i - 7] ?? 0) + high;
  }
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const INITIAL_STATE = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const ROUND_CONSTANTS = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
