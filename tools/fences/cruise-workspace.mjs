import { existsSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOT } from '../workspace.mjs';
import { browserRules, sourceRules } from './fences.mjs';

const ROUNDS = [
  {
    rules: sourceRules,
    sources: ['libs', 'backend', 'frontend/src', 'migrations', 'e2e', 'tools'],
  },
  { rules: browserRules, sources: ['frontend/src/main.ts'] },
];

/** Every import over a fence below the folder: which rule, from where, to what. */
export async function importsOverFences(folder = ROOT) {
  const found = [];
  for (const { rules, sources } of ROUNDS) {
    const present = sources.filter((each) => existsSync(path.join(folder, each)));
    if (present.length > 0) found.push(...(await violations(folder, rules, present)));
  }
  return found.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

async function violations(folder, rules, sources) {
  const { output } = await cruise(sources, {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: folder,
  });
  return output.summary.violations;
}
