/**
 * Lets a script or a spec run our TypeScript as it stands, without a build: `./name.js` finds
 * `./name.ts`, and swc strips the types. Run node with `--import` this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, setSourceMapsSupport } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const JEST_GLOBALS = new URL('jest-globals.mjs', import.meta.url).href;

const isOurs = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

// Of our own sources only: to read the maps of packages takes longer than many a test.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: JEST_GLOBALS, shortCircuit: true };
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && isOurs(context.parentURL)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, shortCircuit: true };
    }
    return next(specifier, { ...context, conditions: [...context.conditions, '@tranche/source'] });
  },
  load(url, context, next) {
    const file = new URL(url);
    if (!file.pathname.endsWith('.ts') || !isOurs(url)) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(file), 'utf8'), {
      swcrc: false,
      filename: fileURLToPath(file),
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        keepClassNames: true,
        experimental: { keepImportAttributes: true },
      },
      sourceMaps: 'inline',
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
