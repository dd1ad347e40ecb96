import { expect, it } from '@jest/globals';
import { testConfig } from '../../../test/test-config.js';
import { UploadGate } from './upload-gate.js';

const never = () => new Promise<void>(() => undefined);
const gateOf = (atOnce: string) =>
  new UploadGate(testConfig('postgres://nobody@127.0.0.1/none', { UPLOADS_AT_ONCE: atOnce }));

it('lets one person send three files at once and no more', async () => {
  const gate = gateOf('16');
  for (let sent = 0; sent < 3; sent += 1) void gate.through('fatima', never);
  await expect(gate.through('fatima', never)).rejects.toMatchObject({ status: 429 });
  await gate.through('ruben', () => Promise.resolve());
});

it('lets everybody together send as many as is set', async () => {
  const gate = gateOf('2');
  for (const person of ['fatima', 'ruben']) void gate.through(person, never);
  await expect(gate.through('noor', never)).rejects.toMatchObject({ status: 503 });
});

it('makes room again, also after one that failed', async () => {
  const gate = gateOf('1');
  const fails = () => Promise.reject(new Error('the line dropped'));
  await expect(gate.through('fatima', fails)).rejects.toThrow('the line dropped');
  expect(await gate.through('fatima', () => Promise.resolve('in'))).toBe('in');
});
