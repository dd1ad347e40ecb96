/** Jest settings shared by the pure libraries: ESM, TypeScript stripped by swc, sources not builds. */
export const libraryJest = (displayName) => ({
  displayName,
  rootDir: 'src',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@tranche/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
});
