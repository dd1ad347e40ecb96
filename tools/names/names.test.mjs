import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueNames } from './catalogue-names.mjs';
import { engineWords } from './engine-words.mjs';
import { namesInSource } from './names-in-source.mjs';
import { sourceFiles } from './source-files.mjs';

const names = await catalogueNames();
const files = sourceFiles();
const words = engineWords(files);

const found = (text, file = 'backend/src/applications/made-up.ts') =>
  namesInSource({ file, text }, names, words).map(({ name }) => name);

describe('names of a scheme', () => {
  it('are those of states, transitions, events, terms, questions, pages and documents', () => {
    for (const name of ['repair-asked', 'declare-complete', 'durationYears', 'declared-complete']) {
      assert.ok(names.has(name), name);
    }
  });

  it('are those of what runs beside the main procedure as well', () => {
    for (const name of ['midterm-received', 'announce-revision', 'revision-announced']) {
      assert.ok(names.has(name), name);
    }
  });

  it('are read nowhere in the engine, the contracts, the backend and the screens', () => {
    assert.ok(files.length > 500, `only ${files.length} sources`);
    assert.deepEqual(
      files.flatMap((each) => namesInSource(each, names, words)),
      [],
    );
  });

  /** What was in the sources once, in this or a like form. */
  const BREACHES = [
    [`if (application.state === 'assessed') return;`, 'assessed'],
    [`return workflow.transitions['rank']?.from ?? [];`, 'rank'],
    [`return workflow.transitions.rank;`, 'rank'],
    [`const { rank } = scheme.workflow.transitions;`, 'rank'],
    ["tx.query(`SELECT 1 FROM event WHERE type LIKE '%supplement-asked'`)", 'supplement-asked'],
    [`const to = { transition: 'assign', seen };`, 'assign'],
    [`const [street] = [answers['street']];`, 'street'],
    [`const LATE = ['assessment-expired', 'ranked'];`, 'assessment-expired'],
    [`await this.perform(tx, opened, 'expire-assessment');`, 'expire-assessment'],
    [`found = rows.find(({ transition }) => transition === 'withdraw');`, 'withdraw'],
    [`existsBy(EventRow, { type: 'supplement-asked' })`, 'supplement-asked'],
    ["tx.query(`SELECT 1 FROM application WHERE state <> 'draft' ORDER BY 1`)", 'draft'],
    [
      "tx.query(`SELECT 1 FROM event WHERE type = 'near-miss-supplement-asked'`)",
      'near-miss-supplement-asked',
    ],
    [`if (state === 'midterm-received') return;`, 'midterm-received'],
    [`const LOWER = ['announce-revision'];`, 'announce-revision'],
  ];
  for (const [text, name] of BREACHES) {
    it(`are seen in ${text}`, () => assert.deepEqual(found(text), [name]));
  }

  it('are seen in the template of a screen', () => {
    const page = 'frontend/src/app/features/apply/made-up.html';
    assert.deepEqual(found(`@if (view.state.state === 'awarded') { <b>Ja</b> }`, page), [
      'awarded',
    ]);
    assert.deepEqual(found(`@case ('account-received') {}`, page), ['account-received']);
  });

  it('are not seen in roles, phases and the words of everything else', () => {
    for (const text of [
      `if (state.means === 'awarded') return;`,
      `if (transition.step === 'rank') return;`,
      `if (workflow.states[state]?.phase === 'draft') return;`,
      `if (assignment.status === 'submitted') return;`,
      `if (upload.state === 'refused') return;`,
      `const some = answers.length;`,
      `@Component({ selector: 'views-asked' })`,
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
});
