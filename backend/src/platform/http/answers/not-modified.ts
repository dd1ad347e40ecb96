import type { FastifyInstance } from 'fastify';

/** Sends nothing but 304 to who reads again what it has already, by its entity tag (RFC 9110 13.1.2). */
export function answerNotModified(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const tag = reply.getHeader('etag');
    const known = request.headers['if-none-match'];
    const isKnown =
      request.method === 'GET' &&
      reply.statusCode === 200 &&
      typeof tag === 'string' &&
      known?.split(',').some((each) => weak(each.trim()) === weak(tag));
    if (!isKnown) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, '');
  });
}

/** Compared as weak tags are: what it says is the same, whatever its bytes (RFC 9110 8.8.3.2). */
function weak(tag: string): string {
  return tag.replace(/^W\//, '');
}
