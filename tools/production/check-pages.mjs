import { get } from 'node:http';
import { LEAST_BYTES } from '../../frontend/build/served-files.mjs';
import { Stop } from '../console/stop.mjs';

/** As a monitor, a search engine or the preview of a link asks. */
const ANYTHING = { accept: '*/*' };
const BROWSER = { ...ANYTHING, 'accept-encoding': 'gzip, deflate, br' };

/** What a browser receives on its first view, and in which encoding: scripts, styles and font of a page. */
const FIRST_VIEW_BYTES = 200_000;

/** What any reader gets of the pages. @returns a line for each thing that holds */
export async function checkPages(address) {
  const page = await ask(`${address}/`, BROWSER);
  hold('/ for any reader', [page.status, kind(page)], [200, 'text/html']);
  for (const path of ['/bestaat-niet', '/regelingen/bestaat-niet']) {
    const answer = await ask(address + path, ANYTHING);
    hold(path, [answer.status, kind(answer)], [404, 'text/html']);
  }
  const lost = await ask(`${address}/v1/bestaat-niet`, ANYTHING);
  hold('/v1/bestaat-niet', [lost.status, kind(lost)], [404, 'application/problem+json']);
  const robots = await ask(`${address}/robots.txt`, ANYTHING);
  hold('/robots.txt', [robots.status, kind(robots)], [200, 'text/plain']);

  const whole = await ask(`${address}/`, ANYTHING);
  let bytes = page.body.length;
  for (const file of filesOf(whole.body.toString())) {
    const answer = await ask(`${address}/${file}`, BROWSER);
    const isText = /\.(js|css)$/.test(file);
    const { 'content-encoding': encoded, 'cache-control': kept = '' } = answer.headers;
    const isSmall = encoded === undefined && answer.body.length < LEAST_BYTES;
    const encoding = isText && !isSmall ? 'br' : undefined;
    hold(`${file}, as encoded`, [answer.status, encoded], [200, encoding]);
    if (isText) hold(`${file}, kept for ever`, kept.includes('immutable'), true);
    bytes += answer.body.length;
  }
  hold(`the first view is ${bytes} bytes`, bytes < FIRST_VIEW_BYTES, true);

  const list = await ask(`${address}/v1/schemes`, BROWSER);
  hold('/v1/schemes, as encoded', [list.status, list.headers['content-encoding']], [200, 'br']);
  const known = { ...BROWSER, 'if-none-match': list.headers.etag };
  hold('/v1/schemes again', (await ask(`${address}/v1/schemes`, known)).status, 304);
  return [
    'every reader gets a page, and 404 with a page where there is none',
    `scripts and styles come in Brotli: a first view is ${bytes} bytes`,
    'JSON comes compressed, and not twice',
  ];
}

function filesOf(page) {
  const files = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css|woff2))"/g)];
  if (files.length < 3) throw new Stop('The page names no scripts, styles and font.');
  return files.map(([, file]) => file);
}

function ask(url, headers) {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { statusCode: status } = answer;
      resolve({ status, headers: answer.headers, body: Buffer.concat(chunks) });
    }).once('error', reject);
  });
}

function kind({ headers }) {
  return headers['content-type']?.split(';')[0];
}

function hold(what, actual, expected) {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Stop(`${what}: expected ${wanted}, but got ${found}.`);
}
