import type { CniNetwork } from './config.js';
import type { Request } from './environment.js';
import { openHost } from './host.js';
import { CniError, CODE } from './protocol.js';

/**
 * STATUS: whether an ADD would succeed, and what it makes be reachable.
 *
 * @throws CniError 50 it would fail; 51 what there is already may lack connectivity, too
 */
export async function status(network: CniNetwork, request: Request): Promise<void> {
  await using host = openHost();
  await host.nftables.tables('inet').catch((error: Error) => {
    throw new CniError(CODE.unavailable, `nftables: ${error.message}`);
  });
  if (network.ipam.kind === 'external')
    (await import('./delegate.js')).delegate('STATUS', network.ipam.type, network.text, request);
}
