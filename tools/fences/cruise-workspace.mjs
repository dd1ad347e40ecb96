import { existsSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOT } from '../workspace.mjs';
import { browserRules, sourceRules } from './fences.mjs';
import { innerCircles, roomCircles } from './room-circles.mjs';

const LIBRARIES = ['contracts', 'domain', 'schemes'].map((each) => `libs/${each}/src`);

const ROUNDS = [
  {
    rules: sourceRules,
    sources: ['libs', 'backend', 'frontend/src', 'migrations', 'e2e', 'tools'],
    houses: ['backend/src', 'libs/domain/src', 'frontend/src/app', 'frontend/src/app/features'],
    tops: ['backend/src', 'frontend/src/app', ...LIBRARIES],
  },
  { rules: browserRules, sources: ['frontend/src/main.ts'], houses: [], tops: [] },
];

/**
 * What is over a fence below the folder: imports, with the rule and from where to what, and circles of
 * rooms, with the house and the rooms.
 */
export async function lookOver(folder = ROOT) {
  const imports = [];
  const circles = [];
  for (const { rules, sources, houses, tops } of ROUNDS) {
    const present = sources.filter((each) => existsSync(path.join(folder, each)));
    if (present.length === 0) continue;
    const { modules, summary } = await cruised(folder, rules, present);
    imports.push(
      ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    );
    const found = [
      ...houses.flatMap((house) => roomCircles(modules, house).map((rooms) => ({ house, rooms }))),
      ...tops.flatMap((top) => innerCircles(modules, top)),
    ];
    circles.push(...new Map(found.map((each) => [JSON.stringify(each), each])).values());
  }
  return { imports, circles };
}

async function cruised(folder, rules, sources) {
  const { output } = await cruise(sources, {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: folder,
  });
  return output;
}
