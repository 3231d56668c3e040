import * as netns from '../netns/index.js';
import { type NftablesSocket, openNftables } from '../nftables/index.js';
import { linkName, networkName, type Owner } from '../recipe/table/index.js';
import { openRoute, type RouteSocket } from '../route/index.js';
import type { Request } from './environment.js';
import { CniError, CODE } from './protocol.js';

/** The host's side: the namespace that the plugin is started in. */
export interface Host extends AsyncDisposable {
  route: RouteSocket;
  nftables: NftablesSocket;
  /** `net.ipv4.ip_forward` and the like. */
  readSysctl(name: string): string;
  writeSysctl(name: string, value: string): void;
}

export function openHost(): Host {
  const route = openRoute();
  const nftables = openNftables();
  let namespace: netns.NetworkNamespace | undefined;
  const here = (): netns.NetworkNamespace => (namespace ??= netns.current());
  return {
    route,
    nftables,
    readSysctl: (name) => here().readSysctl(name),
    writeSysctl: (name, value) => here().writeSysctl(name, value),
    [Symbol.asyncDispose]: async () => {
      route.close();
      nftables.close();
      namespace?.close();
    },
  };
}

/**
 * Opens the container's namespace.
 *
 * @throws CniError 3 it is not there; 4 it is no network namespace, or the host's own
 */
export function openContainer({ netns: path = '', env }: Request): netns.NetworkNamespace {
  let namespace: netns.NetworkNamespace;
  try {
    namespace = netns.open(path);
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const isAbsent = code === 'ENOENT' || code === 'ESRCH' || code === 'ENOTDIR';
    throw new CniError(isAbsent ? CODE.unknownContainer : CODE.invalidEnvironment, `CNI_NETNS: ${message}`);
  }
  if (/^(1|true|t)$/i.test(env.CNI_NETNS_OVERRIDE ?? '')) return namespace;
  const host = netns.current();
  const isOwn = host.identity.ino === namespace.identity.ino && host.identity.dev === namespace.identity.dev;
  host.close();
  if (!isOwn) return namespace;
  namespace.close();
  throw new CniError(CODE.invalidEnvironment, `CNI_NETNS is ${JSON.stringify(path)}: the namespace the plugin is in`);
}

/** An attachment's owner, as the comments in the kernel have it. Names that do not fit are cut, with a hash. */
export function ownerOf(network: string, containerId: string, ifname: string): Owner {
  const container = containerId.length <= LONGEST_ID ? containerId : networkName(containerId);
  return { network: networkName(network), container, interface: ifname };
}

const LONGEST_ID = 64;

/** A number that every owner has another one of: where to begin in a range of addresses. */
export function seedOf(owner: Owner): bigint {
  return BigInt(`0x${digits(owner)}`);
}

/** The Ethernet address of the host's end. High, so that no bridge takes it for its own. */
export function hostMac(owner: Owner): string {
  return macOf('fe', digits(owner));
}

/** The Ethernet address of an interface without an IPv4 address to make it of. */
export function hashedMac(owner: Owner): string {
  return macOf('02', digits(owner));
}

function macOf(first: string, hex: string): string {
  return [first, ...(hex.slice(0, 10).match(/../g) ?? [])].join(':');
}

/** The 11 hex digits of its link's name. */
function digits(owner: Owner): string {
  return linkName(owner).slice(2);
}
