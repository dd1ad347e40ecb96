import { Stop } from '../console/stop.mjs';

const PAGE = { headers: { accept: 'text/html' }, redirect: 'manual' };

/** What a portal in production answers. @returns a line for each thing that holds */
export async function checkAnswers(address, issuer) {
  const status = async (path) => (await fetch(address + path, PAGE)).status;
  await expect('/health/ready', await status('/health/ready'), 200);
  for (const path of ['/local-idp/interaction/any', '/local-idp/auth', '/local/mail']) {
    await expect(path, await status(path), 404);
  }
  await expect('/', await status('/'), 200);
  await expect('/v1/session', [200, 401].includes(await status('/v1/session')), true);

  const signIn = await fetch(`${address}/auth/login`, PAGE);
  const target = signIn.headers.get('location') ?? '';
  await expect('/auth/login leads to the identity provider', target.startsWith(issuer), true);
  return [
    '/health/ready answers 200',
    'the personas and the local mail page answer 404',
    'sign-in goes to the identity provider',
    'each missing setting is one sentence and no start',
  ];
}

function expect(what, actual, expected) {
  if (actual !== expected) throw new Stop(`${what}: expected ${expected}, but got ${actual}.`);
}
