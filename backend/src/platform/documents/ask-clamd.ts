import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
  /** For the whole conversation. */
  readonly timeoutMs: number;
}

export type Verdict = 'clean' | 'infected';

/** More than any answer of clamd; what goes on is no answer. */
const LONGEST_ANSWER = 4096;

/**
 * Has clamd scan a stream (INSTREAM). Only its two whole answers are a verdict: `OK` and `FOUND`.
 *
 * @throws Error for anything else: no connection, no time, an answer cut off, empty or unknown
 */
export async function askClamd(
  { host, port, timeoutMs }: ClamdAddress,
  content: AsyncIterable<unknown>,
): Promise<Verdict> {
  const socket = connect({ host, port });
  const outOfTime = setTimeout(
    () => socket.destroy(new Error(`clamd said nothing within ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    const [answer] = await Promise.all([
      readAnswer(socket),
      pipeline(framed(content), socket, { end: false }),
    ]);
    return verdictIn(answer);
  } finally {
    clearTimeout(outOfTime);
    socket.destroy();
  }
}

/** Each chunk with its length before it; a length of zero ends the stream. */
async function* framed(content: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of content) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A document is a stream of bytes');
    if (chunk.byteLength === 0) continue;
    yield lengthOf(chunk.byteLength);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Up to the zero that ends an answer; a line that drops before it has said nothing. */
function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      const end = said.indexOf('\0');
      if (end >= 0) resolve(said.slice(0, end));
      else if (said.length > LONGEST_ANSWER) reject(new Error('clamd said too much'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`clamd hung up after "${said}"`)));
  });
}

function verdictIn(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
  throw new Error(`clamd said "${answer}"`);
}
