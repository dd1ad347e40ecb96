import { globSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { jestExpect as expect } from '@jest/expect';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';

const SPECS = 'libs/domain/src/**/*.spec.ts';

/** A test of how long something takes tells nothing of one change, and takes seconds for each. */
const SPEED = /-speed\.spec\.ts$/;

/** Laws that hold for hundreds of made-up cases come last: an example often notices sooner. */
const LAWS = /-laws\.spec\.ts$/;

/**
 * Runs the specs in this very process: everything is loaded once, and each change is switched on
 * while the tests that reach it run. By jest a change takes seconds, and there are thousands.
 */
class BareNodeRunner {
  #switches = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #tests;

  /**
   * A change is switched on while its tests run, and never while a file loads (`ignoreStatic`), so nothing
   * has to be loaded anew. Else each change that a file meets while loading as well, such as a fixture that
   * asks the code for its dates, takes a process of its own: seconds, and most of them do.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const outcome = await this.#run(await this.#load());
    return { ...outcome, mutantCoverage: this.#switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const switches = this.#switches;
    const tests = await this.#load();
    const wanted = testFilter && new Set(testFilter);
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const outcome = await this.#run(
      tests.filter(({ id }) => !wanted || wanted.has(id)),
      { untilOneFails: true },
    );
    switches.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? outcome);
  }

  async #load() {
    this.#tests ??= await testsIn(specFiles());
    return this.#tests;
  }

  async #run(tests, { untilOneFails = false } = {}) {
    const results = [];
    for (const test of tests) {
      this.#switches.currentTestId = test.id;
      const result = await resultOf(test);
      results.push(result);
      if (untilOneFails && result.status === TestStatus.Failed) break;
    }
    this.#switches.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  }
}

function specFiles() {
  const files = globSync(SPECS).filter((file) => !SPEED.test(file));
  return files.toSorted((a, b) => LAWS.test(a) - LAWS.test(b) || (a < b ? -1 : 1));
}

/** Every test of these spec files, in their order. */
async function testsIn(files) {
  const { test, describe } = circus;
  Object.assign(globalThis, { expect, it: test, test, describe, jest: {} });
  const found = [];
  for (const file of files) {
    circus.resetState();
    expect.setState({ testPath: file });
    await import(pathToFileURL(file));
    found.push(...testsOf(circus.getState().rootDescribeBlock, file));
  }
  return found;
}

function testsOf({ children, hooks }, file, above = []) {
  if (hooks.length > 0) throw new Error(`${file} has hooks, which are not run here.`);
  return children.flatMap((child, at) => {
    // Rows of a table may have one name, so the place counts as well.
    const path = [...above, `${at} ${child.name}`];
    return child.type === 'describeBlock'
      ? testsOf(child, file, path)
      : [{ id: [file, ...path].join(' > '), name: path.join(' > '), file, fn: child.fn }];
  });
}

async function resultOf({ id, name, file, fn }) {
  expect.setState({ testPath: file, currentTestName: name, suppressedErrors: [] });
  const since = performance.now();
  const told = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - since });
  try {
    await fn();
    const [error] = expect.getState().suppressedErrors;
    if (error) throw error;
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...told(), status: TestStatus.Failed, failureMessage };
  }
}

const bareNodeRunner = () => new BareNodeRunner();
bareNodeRunner.inject = [];

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bare-node', bareNodeRunner),
];
