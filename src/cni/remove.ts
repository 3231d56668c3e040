import {
  commitElements,
  forgetFlows,
  type HeldElement,
  linkName,
  type Owner,
  readElementsOf,
  TABLE,
  whenSettled,
} from '../recipe/table/index.js';
import type { Host } from './host.js';
import { codeOf } from './protocol.js';

/**
 * Removes an attachment: its link, and then the elements that hold its addresses and ports, which nobody else can have
 * as long as the link is there; flows of UDP to its ports end with it. What is gone already is no failure. The elements are the last: by them GC finds what a DEL
 * that was killed has left.
 */
export async function removeAttachment(host: Host, owner: Owner): Promise<void> {
  await deleteLink(host, linkName(owner));
  const tables = await host.nftables.tables('bridge');
  if (tables.some(({ name }) => name === TABLE)) await (await import('./mac-check.js')).releaseMac(host, owner);
  await forgetFlows(await releaseElements(host, owner));
}

async function deleteLink(host: Host, name: string): Promise<void> {
  try {
    await host.route.links.delete(name);
  } catch (error) {
    if (codeOf(error) !== 'ENODEV') throw error;
  }
}

/**
 * Removes an owner's elements, in one batch for the state that they were read in: what somebody else has made anew meanwhile
 * stays.
 *
 * @returns what was removed
 */
function releaseElements({ nftables }: Host, owner: Owner): Promise<HeldElement[]> {
  return whenSettled(nftables, async (generation) => {
    const remove = await readElementsOf(nftables, owner);
    if (remove.length > 0) await commitElements(nftables, { remove, add: [] }, { generation });
    return remove;
  });
}
