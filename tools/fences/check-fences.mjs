/** Says every import over a fence and every circle of rooms, and fails when there is one. */
import { lookOver } from './cruise-workspace.mjs';

const { imports, circles } = await lookOver();
const said = [
  ...imports.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`),
  ...circles.map(({ house, rooms }) => `circle of rooms in ${house}: ${rooms.join(', ')}`),
];
for (const each of said) console.error(each);
if (said.length > 0) process.exitCode = 1;
