import { fileURLToPath } from 'node:url';
import backendJest from '../../jest.config.mjs';
import { otherSchemes } from './other-schemes.mjs';

const inBackend = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The backend as it is, on other schemes than it was written with. */
export default {
  ...backendJest,
  displayName: 'new scheme',
  rootDir: inBackend('src'),
  roots: [inBackend('test/new-scheme'), inBackend('test/schemes'), otherSchemes],
  testMatch: [
    '**/new-scheme/*-journey.ts',
    '**/schemes/every-scheme.spec.ts',
    '**/contract/*.spec.ts',
  ],
};
