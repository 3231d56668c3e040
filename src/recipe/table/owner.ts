import { sha256 } from './digest.js';

// The kernel is the only store of state: the comment of every element says whose it is.

/** A container's interface on a network: whom an address, a published port or a link belongs to. */
export interface Owner {
  /** The network's name, as {@link networkName} gives it. */
  readonly network: string;
  /** The container's name or id: 1 to 64 of `a-z A-Z 0-9 _ . -`. */
  readonly container: string;
  /** The interface inside the container. */
  readonly interface: string;
}

/** `br0/web/eth0`. */
export function formatOwner({ network, container, interface: name }: Owner): string {
  return `${network}/${container}/${name}`;
}

/** Reads a comment; `undefined` when it is not that of an owner. */
export function parseOwner(comment: string | undefined): Owner | undefined {
  const parts = (comment ?? '').split('/');
  const [network = '', container = '', name = ''] = parts;
  if (parts.length !== 3 || network === '' || container === '' || name === '') return undefined;
  return { network, container, interface: name };
}

/** Which network a comment is of, whether it is the network's own or an attachment's. */
export function networkOf(comment: string | undefined): string | undefined {
  const network = comment?.split('/', 1)[0];
  return network === '' ? undefined : network;
}

/** Bytes that are left for the network in a comment of at most 128 (nft's limit), beside a container's id and `/eth0`. */
const LONGEST = 40;

/** What stands for a network in comments: its name, or its start and a hash where it is longer than 40 bytes. */
export function networkName(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}~${sha256(name).slice(0, 8)}`;
}

/** Name of the host's end of a container's veth pair: the same at every run, another for every owner. */
export function linkName(owner: Owner): string {
  const text = formatOwner(owner);
  if (text !== last.text) last = { text, name: `nl${sha256(text).slice(0, 11)}` };
  return last.name;
}

/** Whose name was asked for last: it is asked for again at each step of one attachment. */
let last = { text: '', name: '' };
