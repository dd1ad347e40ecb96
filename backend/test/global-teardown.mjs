import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const started = globalThis.tranchePostgres;
  if (!started) return;
  await started.postgres.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
