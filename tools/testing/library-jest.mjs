import { fileURLToPath } from 'node:url';
import './typescript-hooks.mjs';

const HOOKS = new URL('typescript-hooks.mjs', import.meta.url).href;
const LONG_FIRST = fileURLToPath(new URL('long-first.mjs', import.meta.url));

/**
 * Jest settings shared by everything that runs outside a browser: the sources, not builds, in bare
 * Node. What one spec file loaded the next finds loaded: by itself jest loads all of it once more for
 * each file, and a whole portal then takes longer to load than to test. So a spec replaces no module,
 * and whatever it changes for all it puts back.
 *
 * @param milliseconds that a test or hook may take, where its file says nothing else
 */
export function libraryJest(displayName, milliseconds = 5_000) {
  process.env.SPEC_MILLISECONDS = String(milliseconds);
  const options = `--import=${HOOKS} --no-warnings=ExperimentalWarning`;
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, options].filter(Boolean).join(' ');
  return {
    displayName,
    rootDir: 'src',
    runner: 'jest-light-runner',
    testSequencer: LONG_FIRST,
    testMatch: ['**/*.spec.ts'],
    transform: {},
  };
}
