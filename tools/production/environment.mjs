import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { databaseEnvironment } from '../start/start-database.mjs';
import { freePort } from '../postgres/free-port.mjs';

/** Everything production must be told, and nothing else of this machine but where programs are. */
export async function productionEnvironment({ folder, postgres, queue, issuer }) {
  const port = await freePort();
  mkdirSync(`${folder}/documents`);
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    NODE_EXTRA_CA_CERTS: issuer.certificate,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...databaseEnvironment(postgres),
    REDIS_URL: queue.url,
    EVIDENCE_SECRET: randomBytes(32).toString('hex'),
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: 'tranche',
    OIDC_CLIENT_SECRET: issuer.clientSecret,
    SMTP_URL: 'smtp://127.0.0.1:25',
    MAIL_FROM: 'portal@subsidies.example',
    DOCUMENT_STORE: `file://${folder}/documents`,
    LOG_LEVEL: 'warn',
  };
}

/** Without one of these there is no start. */
export const NEEDED = [
  'DATABASE_URL',
  'PUBLIC_URL',
  'EVIDENCE_SECRET',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'DOCUMENT_STORE',
];
