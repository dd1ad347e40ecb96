/** node issuer.mjs <port> <key> <certificate>: an identity provider, its address on the first line. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { Provider } from 'oidc-provider';

const [port, key, certificate] = process.argv.slice(2);
const issuer = `https://localhost:${port}`;
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'tranche',
      client_secret: process.env.CLIENT_SECRET,
      // The provider takes only addresses with TLS from a client on the web.
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/auth/callback'],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
});
const tls = { key: readFileSync(key), cert: readFileSync(certificate) };
createServer(tls, provider.callback()).listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`${issuer}\n`);
});
