import { fileURLToPath } from 'node:url';
import backendJest from '../../jest.config.mjs';

const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The copy of `libs/schemes/src` that `draft-to-letter.spec.ts` made, with one scheme more. */
const schemes = process.env.SCHEMES_WITH_ONE_MORE;
if (!schemes) throw new Error('Run draft-to-letter.spec.ts: it makes the copy these tests look at');

/** The backend as it is, on other schemes than it was written with. */
export default {
  ...backendJest,
  displayName: 'new scheme',
  rootDir: inRepository('backend/src'),
  roots: [inRepository('backend/test/new-scheme'), schemes],
  testMatch: ['**/new-scheme/kite-journey.ts', '**/contract/*.spec.ts'],
  moduleNameMapper: {
    ...backendJest.moduleNameMapper,
    '^@tranche/schemes$': `${schemes}/index.ts`,
    '^@tranche/domain$': inRepository('libs/domain/src/index.ts'),
  },
  // The copy lies outside the repository, and finds its packages as if it lay inside.
  modulePaths: [inRepository('node_modules')],
};
