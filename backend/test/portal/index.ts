/**
 * The whole portal under test: every module, real PostgreSQL, a clock that stands still.
 *
 *   let portal: Portal;
 *   beforeAll(async () => { portal = await startPortal(); });
 *   afterAll(() => portal.stop());
 *
 *   const fatima = await portal.as('fatima');                  // any persona, signed in
 *   const answer = await fatima.get('/v1/session');            // also post, put, delete, upload
 *   answer.status; answer.body; answer.headers; answer.as(Session); answer.problem;
 *   const sent = await fatima.put(path, body, { 'if-match': '"1"' });
 *   await portal.nobody.get('/v1/schemes');                    // without signing in
 *
 *   const tranche = await openTranche(portal);                 // a RIF 2024 tranche that is open now
 *   const { reference } = await bringTo(portal, 'submitted', { tranche });
 *   portal.clock.advance({ hours: 24 });                       // also clock.set(instant)
 *   await portal.dataSource.query('SELECT …');                 // to look behind the screens
 *   const worker = await startWorker(portal);                  // jobs run; stops with the portal
 *
 * A state of {@link bringTo} is reached through the public API only: draft, filled, submitted,
 * complete, under-assessment, assessed, ranked, decided.
 */
export type { Answer } from './answer.js';
export type { Client } from './client.js';
export * from './journey/index.js';
export { startPortal, type Portal } from './start-portal.js';
export { startWorker, type RunningWorker } from './start-worker.js';
