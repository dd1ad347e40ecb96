import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { Config } from '../config/index.js';
import { VirusScanner } from './virus-scanner.js';

let server: Server | undefined;
let received: Buffer;

afterEach(() => {
  server?.close();
  server = undefined;
});

/** A clamd that reads the whole stream and then does as it is told. */
async function clamdThat(act: (socket: Socket) => void): Promise<string> {
  received = Buffer.alloc(0);
  const open = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.subarray(-4).equals(Buffer.alloc(4))) act(socket);
    });
  });
  server = open;
  await new Promise<void>((resolve) => open.listen(0, '127.0.0.1', resolve));
  const { port } = open.address() as AddressInfo;
  return `tcp://127.0.0.1:${port}?timeout=0.2`;
}

function scannerAt(url: string, required?: 'true' | 'false'): VirusScanner {
  const config = new Config({
    LOCAL_MODE: 'true',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    PUBLIC_URL: 'http://localhost:3000',
    CLAMAV_URL: url,
    ...(required && { CLAMAV_REQUIRED: required }),
  });
  return new VirusScanner(config, pino({ level: 'silent' }));
}

const document = () => Readable.from([Buffer.from('%PDF-1.7 the '), Buffer.from('plan')]);

describe('a clear answer', () => {
  it.each([
    ['OK', 'stream: OK\0', 'clean'],
    ['a virus', 'stream: Eicar-Signature FOUND\0', 'infected'],
  ])('%s', async (_case, answer, result) => {
    const url = await clamdThat((socket) => socket.end(answer));
    expect(await scannerAt(url).scan(document())).toBe(result);
  });

  it('comes in two pieces', async () => {
    const url = await clamdThat((socket) => {
      socket.write('stream: Eicar-');
      setImmediate(() => socket.end('Signature FOUND\0'));
    });
    expect(await scannerAt(url).scan(document())).toBe('infected');
  });

  it('is about every byte of the document', async () => {
    const url = await clamdThat((socket) => socket.end('stream: OK\0'));
    await scannerAt(url).scan(document());
    const expected = '7a494e53545245414d00' + '0000000d' + hex('%PDF-1.7 the ');
    expect(received.toString('hex')).toBe(`${expected}00000004${hex('plan')}00000000`);
  });
});

const UNCLEAR: readonly [string, (socket: Socket) => void][] = [
  ['no answer at all', () => undefined],
  ['an empty answer', (socket) => socket.end()],
  ['an empty answer that ends', (socket) => socket.end('\0')],
  ['garbage', (socket) => socket.end('\u0001\u0002 hello\0')],
  ['OK that is not about the stream', (socket) => socket.end('OK\0')],
  ['an answer cut off', (socket) => socket.end('stream: OK')],
  ['a dropped connection', (socket) => socket.resetAndDestroy()],
  ['too large', (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['a time-out of its own', (socket) => socket.end('COMMAND READ TIMED OUT\0')],
  ['words without end', (socket) => socket.write('x'.repeat(10_000))],
];

describe('an unclear answer is never clean', () => {
  it.each(UNCLEAR)('%s: refused where a scan is required', async (_case, act) => {
    const url = await clamdThat(act);
    await expect(scannerAt(url).scan(document())).rejects.toMatchObject({ status: 503 });
  });

  it.each(UNCLEAR)('%s: not scanned where a scan is optional', async (_case, act) => {
    const url = await clamdThat(act);
    expect(await scannerAt(url, 'false').scan(document())).toBe('not-scanned');
  });

  it('nobody listens', async () => {
    const url = await clamdThat(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    await expect(scannerAt(url).scan(document())).rejects.toMatchObject({ status: 503 });
  });
});

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
