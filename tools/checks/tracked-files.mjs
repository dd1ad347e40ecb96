import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const NOT_OURS = /(^|\/)(node_modules|dist|coverage|test-results|playwright-report|\.[^/]+)(\/|$)/;

/** Files of the project, by their path from the root; also where there is no git. */
export function trackedFiles(root) {
  const files = fromGit(root) ?? readdirSync(root, { recursive: true }).map(String);
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_OURS.test(file) && existsSync(`${root}/${file}`));
}

function fromGit(root) {
  if (!existsSync(`${root}/.git`)) return null;
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  try {
    const output = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return output.split('\0').filter(Boolean);
  } catch {
    return null;
  }
}
