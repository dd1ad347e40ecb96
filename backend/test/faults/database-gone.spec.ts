import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import pg from 'pg';
import { problemOf } from '../../src/platform/http/problem/problem.js';
import { eventually } from '../eventually.js';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

describe('what PostgreSQL says', () => {
  it.each(['08006', '53100', '53300', '57P01', '57P03', '25006', '57014'])(
    '%s is answered with come back later',
    (code) => {
      const error = new QueryFailedError('SELECT 1', [], Object.assign(new Error('no'), { code }));
      expect(problemOf(error, 'nl')).toMatchObject({ status: 503, title: 'Even niet bereikbaar' });
    },
  );

  it('that a row is locked, says that somebody works on it', () => {
    const busy = Object.assign(new Error('no'), { code: '55P03' });
    const problem = problemOf(new QueryFailedError('SELECT 1', [], busy), 'nl');
    expect(problem).toMatchObject({ status: 503, title: 'Even geduld', retryAfter: 5 });
  });

  it('that a statement is wrong, stays a fault of ours', () => {
    const error = Object.assign(new Error('no'), { code: '42P01' });
    expect(problemOf(new QueryFailedError('SELECT 1', [], error), 'nl').status).toBe(500);
  });
});

describe('a database that goes away', () => {
  let portal: Portal;
  let fatima: Client;
  let way: Server;
  const sockets = new Set<Socket>();
  let isOpen = true;

  beforeAll(async () => {
    // Between the portal and its database, where the line can be cut.
    let target = { host: '127.0.0.1', port: 0 };
    way = createServer((socket) => {
      if (!isOpen) return void socket.destroy();
      const onward = connect(target);
      for (const each of [socket, onward]) {
        sockets.add(each);
        each.on('close', () => sockets.delete(each)).on('error', () => undefined);
      }
      socket.pipe(onward).pipe(socket);
    });
    await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
    portal = await startPortal({}, (databaseUrl) => {
      const there = new URL(databaseUrl);
      target = { host: there.hostname, port: Number(there.port || 5432) };
      const address = way.address();
      there.hostname = '127.0.0.1';
      there.port = typeof address === 'object' && address ? String(address.port) : '';
      return there.href;
    });
    fatima = await portal.as('fatima');
  }, 60_000);
  afterAll(async () => {
    await portal.stop();
    await new Promise((resolve) => way.close(resolve));
  });

  it('is said so with Retry-After, in words, and is not ready; then all goes on without a restart', async () => {
    expect((await fatima.get('/v1/applications')).status).toBe(200);
    isOpen = false;
    for (const socket of sockets) socket.destroy();
    const gone = await fatima.get('/v1/applications');
    expect(gone.status).toBe(503);
    expect(gone.headers['retry-after']).toBe('60');
    expect(gone.problem.detail).toContain('Probeer het over een minuut opnieuw');
    expect((await portal.nobody.get('/health/ready')).status).toBe(503);
    isOpen = true;
    expect((await portal.nobody.get('/health/ready')).status).toBe(200);
    expect((await fatima.get('/v1/applications')).status).toBe(200);
  }, 60_000);
});

describe('a row that somebody keeps locked', () => {
  it('keeps its own file waiting a moment, and nobody else', async () => {
    const portal = await startPortal();
    const fatima = await portal.as('fatima');
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'draft', { tranche });
    const keeper = new pg.Client({ connectionString: portal.config.databaseUrl });
    await keeper.connect();
    await keeper.query('BEGIN');
    await keeper.query(`SELECT 1 FROM application WHERE reference = $1 FOR UPDATE`, [reference]);
    const path = `/v1/applications/${reference}/transitions`;
    const stuck = Array.from({ length: 30 }, () =>
      fatima.post(path, { transition: 'submit', seen: 0 }),
    );
    const waiting = async () => {
      // Within a transaction what was seen first is seen for ever.
      await keeper.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await keeper.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = 'tranche' AND wait_event_type = 'Lock'`,
      );
      return rows[0]?.n ?? 0;
    };
    await eventually(async () => (await waiting()) > 0);
    expect((await fatima.get('/v1/applications')).status).toBe(200);
    // Ten connections are all there are: the thirty hold fewer than half of them.
    expect(await waiting()).toBeLessThanOrEqual(4);
    const first = await Promise.race(stuck);
    expect([first.status, first.headers['retry-after']]).toEqual([503, '5']);
    expect(first.problem.detail).toContain('enkele seconden');
    await keeper.query('ROLLBACK');
    await keeper.end();
    await Promise.all(stuck);
    await portal.stop();
  }, 90_000);
});
