import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const APP = path.join(__dirname, '../..');

/** A form that keeps what a component in it hands on. */
interface Form {
  readonly file: string;
  /** What stands in the form: by it the text goes to what keeps it. */
  readonly hands: readonly string[];
  /** What the form keeps it with, each by means of the next; none where it keeps it itself. */
  readonly by: readonly string[];
  /** Stands in the form in place of the component, which is one of the kinds of question in it. */
  readonly within?: string;
}

const SAVER = 'core/saving/saver.ts';
const QUIET = ['core/saving/quiet-saver.ts', SAVER];
const SECTION = {
  within: 'form-engine/section-form.ts',
  by: ['form-engine/autosave/section-saver.ts', SAVER],
};

/** What hands its text on, with every form that it stands in. */
const HANDED_ON: Readonly<Record<string, readonly Form[]>> = {
  'form-engine/transition/points/supplement-points.ts': [
    {
      file: 'form-engine/transition/transition-form.ts',
      hands: ['[(chosen)]="chosen"', 'points: this.chosen()'],
      by: [],
    },
  ],
  'form-engine/fields/long-text-question.ts': [
    {
      file: 'features/apply/section/section-editor.ts',
      hands: ['(typed)="saver.type($event); typed.set($event)"'],
      ...SECTION,
    },
    {
      file: 'features/apply/questions/question-editor.ts',
      hands: ['(typed)="saver.type(merged($event))"'],
      ...SECTION,
    },
  ],
  'features/assess/criterion-score.ts': [
    {
      file: 'features/assess/score-form.ts',
      hands: ['(changed)="keeper.change($event)"'],
      by: ['features/assess/score-keeper.ts', ...QUIET],
    },
  ],
  'features/handle/advice/advice-criterion.ts': [
    {
      file: 'features/handle/advice/advice.page.ts',
      hands: ['(written)="keeper.write(criterion.code, $event)"'],
      by: ['features/handle/advice/advice-keeper.ts', ...QUIET],
    },
  ],
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

/** A component with its template. */
const whole = (file: string) => {
  const template = file.replace(/\.ts$/, '.html');
  return read(file) + (existsSync(path.join(APP, template)) ? read(template) : '');
};

const tagOf = (file: string) => `<${/selector: '([\w-]+)'/.exec(read(file))?.[1]}`;

// Running text is what hurts most to type again (session that ends, line that drops, reload).
describe('a field for running text', () => {
  it('is there', () => expect(components.length).toBeGreaterThan(5));

  it.each(components.filter((file) => !(file in HANDED_ON)))(
    '%s keeps on the device what is typed',
    (file) => expect(read(file)).toMatch(KEEPS),
  );

  it.each(
    Object.entries(HANDED_ON).flatMap(([file, forms]) => forms.map((form) => ({ file, form }))),
  )('$file hands what is typed to $form.file, which keeps it', ({ file, form }) => {
    const { within, hands, by } = form;
    const source = whole(form.file);
    expect(source).toContain(tagOf(within ?? file));
    for (const each of hands) expect(source).toContain(each);
    const chain = [form.file, ...by];
    for (const [index, next] of by.entries()) {
      expect(read(chain[index] ?? '')).toContain(`/${path.basename(next, '.ts')}.js'`);
    }
    expect(read(chain.at(-1) ?? '')).toMatch(KEEPS);
  });

  it('hands on only where it stands in a form', () => {
    expect(Object.keys(HANDED_ON).filter((file) => !components.includes(file))).toEqual([]);
  });
});
