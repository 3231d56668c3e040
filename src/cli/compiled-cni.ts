import { compiled } from './compiled.js';

/** {@link import('./cni.js').cni} of its bundle: what the bundled commands have in its place. */
export function cni(): Promise<void> {
  return compiled<typeof import('./cni.js')>('cni', process.env.CNI_COMMAND).cni();
}
