import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Provider } from 'oidc-provider';
import { keptInMemory } from './kept-in-memory.js';
import { LOCAL_CLIENT } from '../sign-in/local-client.js';
import { personaPage } from './persona-page.js';
import { findPersona } from './personas.js';

const MOUNT = '/local-idp';

/** An identity provider with personas instead of passwords, for one's own machine only. */
export function mountLocalProvider(app: NestFastifyApplication, publicUrl: string): void {
  let made: Provider | undefined;
  // Made when somebody first signs in this way: its key takes a while, and most starts need none.
  const provider = (): Provider => (made ??= createProvider(publicUrl));
  const server = app.getHttpAdapter().getInstance();
  server.register(
    (scope: FastifyInstance, _options: unknown, done: () => void) => {
      leaveBodiesAlone(scope);
      scope.get<{ Params: { uid: string } }>('/interaction/:uid', (request, reply) =>
        reply
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-store')
          .send(personaPage(request.params.uid, reply.cspNonce.style)),
      );
      scope.post<{ Params: { uid: string; sub: string } }>(
        '/interaction/:uid/:sub',
        (request, reply) => choosePersona(provider(), request, reply),
      );
      scope.route({
        method: ['GET', 'POST'],
        url: '/*',
        handler: (request, reply) => handOver(provider(), request, reply),
      });
      done();
    },
    { prefix: MOUNT },
  );
}

function createProvider(publicUrl: string): Provider {
  const provider: Provider = new Provider(`${publicUrl}${MOUNT}`, {
    clients: [
      {
        client_id: LOCAL_CLIENT.id,
        client_secret: LOCAL_CLIENT.secret,
        redirect_uris: [`${publicUrl}/auth/callback`],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    adapter: keptInMemory(),
    jwks: { keys: [signingKey()] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub'],
      profile: ['name'],
      email: ['email'],
      represents: ['represents', 'roles'],
    },
    cookies: {
      keys: [LOCAL_CLIENT.secret],
      long: { path: MOUNT },
      short: { path: MOUNT },
    },
    interactions: { url: (_context, interaction) => `${MOUNT}/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const persona = findPersona(sub);
      if (!persona) return undefined;
      const { does: _does, ...claims } = persona;
      return { accountId: sub, claims: () => ({ ...claims }) };
    },
    // Everything the portal asks for is granted: a persona has nothing to consent to.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email represents');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 1, Grant: 600, AccessToken: 300, IdToken: 300 },
  });
  provider.proxy = false;
  return provider;
}

/** Made anew at every start: nothing that was signed has to outlive it. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

/** The provider reads bodies itself; Fastify must not consume them first. */
function leaveBodiesAlone(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

async function choosePersona(
  provider: Provider,
  request: FastifyRequest<{ Params: { sub: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { sub } = request.params;
  if (!findPersona(sub)) {
    reply.callNotFound();
    return reply;
  }
  const result = { login: { accountId: sub } };
  const next = await provider.interactionResult(request.raw, reply.raw, result, {
    mergeWithLastSubmission: false,
  });
  return reply.redirect(next, 303);
}

/** One machine, many personas: whoever signed in a moment ago does not sign in the next person. */
function forgetWhoItWas({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split('; ').filter((each) => !each.startsWith('_session'));
  if (kept) headers.cookie = kept.join('; ');
}

/** Gives the raw request to the provider, which wants its own paths below the mount. */
function handOver(provider: Provider, request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  const raw: IncomingMessage & { originalUrl?: string } = request.raw;
  // Before `url` changes: the provider derives its own address from the difference.
  raw.originalUrl = request.url;
  raw.url = request.url.slice(MOUNT.length) || '/';
  if (raw.url.startsWith('/auth')) forgetWhoItWas(raw);
  void provider.callback()(raw, reply.raw);
}
