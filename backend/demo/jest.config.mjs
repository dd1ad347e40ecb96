import { libraryJest } from '../../tools/testing/library-jest.mjs';

/** As the backend, whose throw-away PostgreSQL it takes. */
export default {
  ...libraryJest('demo', 60_000),
  globalSetup: '<rootDir>/../../test/global-setup.mjs',
  globalTeardown: '<rootDir>/../../test/global-teardown.mjs',
};
