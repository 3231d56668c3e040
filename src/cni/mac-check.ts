import {
  changeMacTable,
  formatOwner,
  linkName,
  type MacElement,
  macElements,
  type Owner,
  readMacTable,
  writeMacTable,
} from '../recipe/table/index.js';
import type { Host } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';

// What few configurations ask for, `macspoofchk`: it is loaded when one does. The table is that of the recipe.

/** Lets in from the container's port what has its own Ethernet address, and nothing else. @throws CniError 2 the kernel cannot */
export async function requireMac({ nftables }: Host, owner: Owner, mac: string): Promise<void> {
  const add = macElements(linkName(owner), mac, formatOwner(owner));
  try {
    // Without a look first: where the table is missing the kernel says so.
    await nftables.commit((t) => writeMacTable(t, { isSound: true }, { remove: [], add }), { generation: ANY });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw asUnsupported(error);
    await changeMacTable(nftables, () => ({ remove: [], add })).catch((reason: unknown) => {
      throw asUnsupported(reason);
    });
  }
}

/** Any generation of the ruleset: the port is this owner's. */
const ANY = 0;

function asUnsupported(error: unknown): unknown {
  if (!['EAFNOSUPPORT', 'EOPNOTSUPP', 'ENOENT'].includes(codeOf(error))) return error;
  const reason = `this kernel's nftables do not look into bridges (${(error as Error).message})`;
  return new CniError(CODE.unsupportedField, `macspoofchk = true is not supported: ${reason}`);
}

/** Takes back what was let in for an attachment. */
export async function releaseMac({ nftables }: Host, owner: Owner): Promise<void> {
  const comment = formatOwner(owner);
  await changeMacTable(nftables, (present) => ({
    remove: present.filter((element) => element.comment === comment),
    add: [],
  }));
}

/** What is not as {@link requireMac} left it. */
export async function macProblems({ nftables }: Host, owner: Owner, mac: string): Promise<string[]> {
  const { isSound, elements } = await readMacTable(nftables);
  if (!isSound) return ['table bridge netloom: its rules are missing or changed'];
  const isThere = ({ set, key }: MacElement): boolean =>
    elements.some((other) => other.set === set && other.key === key);
  return macElements(linkName(owner), mac, formatOwner(owner))
    .filter((element) => !isThere(element))
    .map(({ set, key }) => `table bridge netloom: ${set} has no ${key}`);
}
