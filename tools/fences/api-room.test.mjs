import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { callsPastTheRoom } from './api-room.mjs';

describe('the room of the API', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-api-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file, text) => {
    const whole = `frontend/src/app/${file}`;
    mkdirSync(path.dirname(`${folder}/${whole}`), { recursive: true });
    writeFileSync(`${folder}/${whole}`, text);
    return whole;
  };

  it('holds every address, and what makes the calls stands beside it', () => {
    const files = [
      write(
        'api/kites.ts',
        `export const fly = route('POST /v1/kites');\nconst at = '/auth/login';`,
      ),
      write('core/api/api.ts', 'private readonly http = inject(HttpClient);'),
      write('core/attempt/attempt.ts', 'if (error instanceof ApiError) new IdempotencyKey();'),
      write('features/kites/kite.spec.ts', `http.expectOne('/v1/kites')`),
      write('features/kites/kite.ts', `/** Asks '/v1/kites' with HttpClient. */\nfly();`),
    ];
    assert.deepEqual(callsPastTheRoom(folder, files), []);
  });

  const PAST = [
    ['an address in a call', 'kite.ts', 'fetched(() => `/v1/kites/${id}`)', 'writes an address'],
    ['an address in a link', 'kite.html', `<a [href]="'/v1/kites/' + id">`, 'writes an address'],
    ['a call of its own', 'kite.ts', 'inject(HttpClient).post(at)', 'asks the server by itself'],
    ['a resource of its own', 'kite.ts', 'httpResource(() => at)', 'asks the server by itself'],
    ['an error of its own', 'kite.ts', 'if (e instanceof ApiError) x()', 'judges by itself'],
    ['a key of its own', 'kite.ts', 'key = new IdempotencyKey()', 'judges by itself'],
  ];
  for (const [what, file, text, says] of PAST) {
    it(`sees ${what} in a screen`, () => {
      const [said, ...more] = callsPastTheRoom(folder, [write(`features/kites/${file}`, text)]);
      assert.ok(said?.startsWith(`frontend/src/app/features/kites/${file} ${says}`), said);
      assert.deepEqual(more, []);
    });
  }
});
