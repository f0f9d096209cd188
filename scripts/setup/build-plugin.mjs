// @ts-check
import {Trouble} from '../trouble.mjs';

/**
 * Builds the plugin and says what came out. Reads the build only when called, since that imports a
 * package: on a fresh checkout it is installed just before.
 * @param {(line: string) => void} say
 */
export const buildPlugin = async (say) => {
  const {build, describeBuild, describeBuildFailure} = await import('../build.mjs');
  try {
    say(describeBuild(await build()));
  } catch (error) {
    throw new Trouble(`The build failed.\n${describeBuildFailure(error)}`);
  }
};
