import { readdirSync } from 'node:fs';
import { Stop } from '../console/stop.mjs';

/** A folder of the demonstration, or what starts it. */
const OF_THE_DEMONSTRATION = /(^|\/)(demo|main\.demo\.[^/]+)$/;

/** The folders and files of the demonstration in a release: there must be none. */
export function demonstrationIn(folder) {
  const inside = (below) =>
    readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (OF_THE_DEMONSTRATION.test(path)) return [path];
      return entry.isDirectory() && entry.name !== 'node_modules' ? inside(path) : [];
    });
  return inside('');
}

/** @throws Stop when a release would bring the demonstration to production */
export function requireNoDemonstration(folder) {
  const found = demonstrationIn(folder);
  if (found.length === 0) return;
  // A build leaves what was built from sources that are gone.
  const wayOut = 'Where it is left of an earlier build, remove that and .nx.';
  throw new Stop(`Of the demonstration in production: ${found.join(', ')}. ${wayOut}`);
}
