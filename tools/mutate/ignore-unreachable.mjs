import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Leaves out the end of a `switch` that TypeScript proves to be reached by no value: no test can
 * get there.
 */
const unreachable = {
  shouldIgnore(path) {
    if (!path.isSwitchCase() || path.node.test !== null) return undefined;
    const [last] = path.node.consequent;
    const isProven =
      last?.type === 'ReturnStatement' && last.argument?.callee?.name === 'assertNever';
    return isProven ? 'no value gets here' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'unreachable', unreachable)];
