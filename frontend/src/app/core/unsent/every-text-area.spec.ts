import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const APP = path.join(__dirname, '../..');

/** What hands its text on to a form that keeps it, with that form. */
const HANDED_ON: Readonly<Record<string, string>> = {
  'form-engine/transition/points/supplement-points.ts': 'form-engine/transition/transition-form.ts',
  'form-engine/fields/long-text-question.ts': 'core/saving/saver.ts',
  'features/assess/criterion-score.ts': 'core/saving/saver.ts',
  'features/handle/advice/advice-criterion.ts': 'core/saving/saver.ts',
};

const KEEPS = /keepForm\(|copies\.keep\(/;

const read = (file: string) => readFileSync(path.join(APP, file), 'utf8');

/** Every component with a field for running text, by its source. */
const components = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
  .filter((file) => /<(ui-text-area|textarea)\b/.test(read(file)))
  .map((file) => file.replace(/\.html$/, '.ts'))
  .filter((file) => file !== 'ui/text-area/text-area.ts');

// Running text is what hurts most to type again (session that ends, line that drops, reload).
describe('a field for running text', () => {
  it('is there', () => expect(components.length).toBeGreaterThan(5));

  it.each(components)('%s: what is typed is kept on the device', (file) => {
    expect(existsSync(path.join(APP, file))).toBe(true);
    const keeper = HANDED_ON[file] ?? file;
    expect(read(keeper)).toMatch(KEEPS);
  });

  it('hands on only where it stands in a form', () => {
    expect(Object.keys(HANDED_ON).filter((file) => !components.includes(file))).toEqual([]);
  });
});
