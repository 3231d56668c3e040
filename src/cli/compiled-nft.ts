import type { inspectNft as Inspect, InspectNftOptions } from '../inspect/index.js';
import { compiled } from './compiled.js';

/** {@link Inspect} of its bundle: what the bundled commands have in its place. */
export function inspectNft(options: InspectNftOptions): Promise<string> {
  const command = options.json ? 'JSON' : 'TEXT';
  return compiled<{ inspectNft: typeof Inspect }>('nft-command', command).inspectNft(options);
}
