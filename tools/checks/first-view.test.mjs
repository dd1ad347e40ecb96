import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BUDGETS, measure } from '../../frontend/build/budgets.mjs';
import { compressFiles, servedBytes } from '../../frontend/build/served-files.mjs';

const TEXT = 'const words = "a script repeats itself";\n'.repeat(100);

/** A file that stays about as large as it is. */
const noise = (bytes) =>
  Array.from({ length: bytes }, (_, index) => String.fromCharCode(33 + ((index * index * 7) % 89)))
    .join('')
    .slice(0, bytes);

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tranche-build-'));
  mkdirSync(`${folder}/fonts`);
  for (const name of ['main.js', 'shared.js', 'home.js', 'part.js', 'later.js', 'styles.css']) {
    writeFileSync(`${folder}/${name}`, `/* ${name} */ ${TEXT}`);
  }
  writeFileSync(`${folder}/tiny.js`, 'x');
  writeFileSync(`${folder}/fonts/text.woff2`, noise(2000));
  writeFileSync(
    `${folder}/index.html`,
    '<link rel="preload" href="fonts/text.woff2" as="font"/><link rel="stylesheet" href="styles.css">',
  );
  compressFiles(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const imports = (...names) => names.map((name) => ({ path: name, kind: 'import-statement' }));
const OUTPUTS = {
  'main.js': {
    entryPoint: 'src/main.ts',
    imports: [...imports('shared.js'), { path: 'home.js', kind: 'dynamic-import' }],
  },
  'shared.js': { imports: [] },
  'home.js': { entryPoint: 'src/app/pages/home.ts', imports: imports('shared.js', 'part.js') },
  'part.js': { imports: [] },
  'later.js': {
    entryPoint: 'src/app/features/handle/case/case.page.ts',
    imports: imports('part.js'),
  },
};

describe('the build', () => {
  it('leaves each script and style beside itself, as it is served', () => {
    for (const name of ['main.js', 'styles.css']) {
      const whole = readFileSync(`${folder}/${name}`, 'utf8');
      assert.equal(brotliDecompressSync(readFileSync(`${folder}/${name}.br`)).toString(), whole);
      assert.equal(gunzipSync(readFileSync(`${folder}/${name}.gz`)).toString(), whole);
    }
  });

  it('leaves alone what is compressed already, is tiny, or is written for each request', () => {
    for (const name of ['fonts/text.woff2', 'tiny.js', 'index.html']) {
      assert.equal(existsSync(`${folder}/${name}.br`), false, name);
    }
  });
});

describe('what a browser receives', () => {
  const found = (what) => measure(folder, OUTPUTS).find((each) => each.what === what);
  const size = (...names) => names.reduce((sum, name) => sum + servedBytes(folder, name), 0);

  it('is measured in the bytes that are served', () => {
    assert.ok(found('script').bytes < TEXT.length / 5);
    assert.equal(found('script').bytes, size('main.js', 'shared.js'));
    assert.equal(found('style').bytes, size('styles.css'));
    assert.equal(found('font').bytes, 2000);
  });

  it('is, on the home page, also the page itself and what it imports, and nothing for later', () => {
    const files = ['index.html', 'main.js', 'shared.js', 'home.js', 'part.js', 'styles.css'];
    assert.equal(found('first view of the home page').bytes, size(...files, 'fonts/text.woff2'));
  });

  it('is counted whole when a file was not compressed', () => {
    const before = found('script').bytes;
    rmSync(`${folder}/shared.js.br`);
    assert.ok(found('script').bytes > before + TEXT.length / 2);
    writeFileSync(`${folder}/shared.js.br`, brotliCompressSync(`/* shared.js */ ${TEXT}`));
  });

  it('has a budget per page, more of it for whoever works at a desk', () => {
    const page = found('src/app/features/handle/case/case.page.ts');
    assert.deepEqual([page.bytes, page.budget], [size('later.js'), BUDGETS.staffPage]);
    assert.equal(found('src/app/pages/home.ts').budget, BUDGETS.page);
  });

  it('is not nothing because a page names no style', () => {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    writeFileSync(`${folder}/index.html`, page.replace('stylesheet', 'other'));
    assert.throws(() => measure(folder, OUTPUTS), /names no style/);
    writeFileSync(`${folder}/index.html`, page);
  });
});
