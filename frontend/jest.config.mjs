import presets from 'jest-preset-angular/presets/index.js';

const preset = presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

/** Packages that ship ES modules in `.js` files; jest runs them as CommonJS. */
const ES_MODULES = ['@jsverse', '@noble', '@tanstack'];

export default {
  ...preset,
  displayName: 'frontend',
  // Milliseconds: the first test of a file loads a page, on machines that are busy with the others.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env.js',
  testEnvironmentOptions: { customExportConditions: ['@tranche/source', 'browser'] },
  transformIgnorePatterns: [`node_modules/(?!.*\\.mjs$|(?:${ES_MODULES.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
