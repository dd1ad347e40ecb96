import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LocalMailStore, type LocalMail } from './local-mail-store.js';

/** A page to read the mail that stayed on this machine; exists in local mode only. */
export function serveLocalMail(app: NestFastifyApplication): void {
  const store = app.get(LocalMailStore);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/local/mail', async (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(page(await store.list())),
    );
}

function page(mails: readonly LocalMail[]): string {
  const rows = mails.map(
    ({ recipient, subject, body, received_at }) => `<article>
      <h2>${escape(subject)}</h2>
      <p>${escape(recipient)} · ${received_at.toISOString()}</p>
      <pre>${escape(body)}</pre>
    </article>`,
  );
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Post op deze computer – Tranche</title></head>
    <body><main><h1>Post op deze computer</h1>${rows.join('') || '<p>Nog geen post.</p>'}</main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
