import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding, type Encoding } from './accepted-encoding.js';

/** Below this a packet is a packet, compressed or not. */
const LEAST_BYTES = 1_024;

const TEXT = /^(text\/html|application\/xml|application\/([\w.-]+\+)?json)\b/;

/** Of its eleven, the degree at which Brotli is about as fast as gzip, and smaller. */
const WHILE_SOMEBODY_WAITS = 5;

/**
 * Compresses text that is made for a request. Documents are compressed already, and the files of the
 * screens come compressed from their build.
 *
 * The length of a compressed answer tells something of what is in it to whoever reads the wire and
 * can make the browser of somebody signed in ask, again and again, with words of their own (BREACH).
 * So what goes with a cookie is compressed only for the portal's own screens: no other site can make
 * a browser send `X-Tranche`. Pages are the same for everybody, and hold nothing of anybody.
 */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (typeof payload !== 'string' || !TEXT.test(type)) {
      done(null, payload);
      return;
    }
    varyByEncoding(reply);
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const bytes = Buffer.from(payload);
    if (!encoding || bytes.length < LEAST_BYTES || !isSafe(request, type)) {
      done(null, payload);
      return;
    }
    compress(encoding, bytes, (error, compressed) => {
      if (error) {
        done(null, payload);
        return;
      }
      void reply.header('content-encoding', encoding).removeHeader('content-length');
      done(null, compressed);
    });
  });
}

function isSafe({ headers }: FastifyRequest, type: string): boolean {
  return type.startsWith('text/html') || !headers.cookie || Boolean(headers['x-tranche']);
}

function compress(
  encoding: Encoding,
  bytes: Buffer,
  done: (error: Error | null, compressed: Buffer) => void,
): void {
  if (encoding === 'gzip') {
    gzip(bytes, done);
    return;
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: WHILE_SOMEBODY_WAITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  brotliCompress(bytes, { params }, done);
}

function varyByEncoding(reply: FastifyReply): void {
  const vary = String(reply.getHeader('vary') ?? '');
  if (/accept-encoding|\*/i.test(vary)) return;
  void reply.header('vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
}
