/** Says every import over a fence, and fails when there is one. */
import { importsOverFences } from './cruise-workspace.mjs';

for (const { rule, from, to } of await importsOverFences()) {
  console.error(`${rule}: ${from} imports ${to}`);
  process.exitCode = 1;
}
