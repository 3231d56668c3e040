import {
  commitElements,
  formatOwner,
  type HeldElement,
  linkName,
  type Owner,
  readElements,
} from '../recipe/table/index.js';
import type { Host } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';

/** So often the ruleset may change between what is read and what is removed. */
const ATTEMPTS = 200;

/**
 * Removes an attachment: its link, and then the elements that hold its addresses and ports, which nobody else can have
 * as long as the link is there. What is gone already is no failure.
 */
export async function removeAttachment(host: Host, owner: Owner): Promise<void> {
  await deleteLink(host, linkName(owner));
  const comment = formatOwner(owner);
  await releaseElements(host, (element) => element.comment === comment);
}

async function deleteLink(host: Host, name: string): Promise<void> {
  try {
    await host.route.links.delete(name);
  } catch (error) {
    if (codeOf(error) !== 'ENODEV') throw error;
  }
}

/**
 * Removes the elements that a function chooses, in one batch for the state that they were read in: what somebody else
 * has made anew meanwhile stays.
 *
 * @returns what was removed
 */
export async function releaseElements(host: Host, choose: (element: HeldElement) => boolean): Promise<HeldElement[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const generation = await host.nftables.generation();
    const remove = (await readElements(host.nftables)).filter(choose);
    if (remove.length === 0) return [];
    try {
      await commitElements(host.nftables, { remove, add: [] }, { generation });
      return remove;
    } catch (error) {
      if (codeOf(error) !== 'ERESTART' && codeOf(error) !== 'ENOENT') throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * attempt));
    }
  }
  throw new CniError(CODE.tryAgain, 'the ruleset changes faster than elements can be removed');
}
