import { readName } from './config.js';
import type { Request } from './environment.js';
import type { Fields } from './fields.js';
import { openHost, ownerOf } from './host.js';
import { externalType } from './ipam-config.js';
import { removeAttachment } from './remove.js';

/**
 * DEL: removes what ADD made, found by its owner: by the link's name, which follows from it, and by the comments of the
 * elements. So it takes no namespace and no `prevResult`, and nothing but its name and `ipam.type` of the configuration;
 * again when all is gone already it does nothing.
 */
export async function del(config: Fields, text: string, request: Request): Promise<void> {
  const owner = ownerOf(readName(config), request.containerId, request.ifname);
  await using host = openHost();
  await removeAttachment(host, owner);
  const external = externalType(config);
  if (external !== undefined) (await import('./delegate.js')).delegate('DEL', external, text, request);
}
