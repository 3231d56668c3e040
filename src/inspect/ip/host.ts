import { readFileSync } from 'node:fs';
import { list as listNamespaces } from '../../netns/index.js';
import {
  bpfProgram,
  type LinkSummary,
  type NetlinkSocket,
  namespaceNames,
  type RouteOptions,
} from '../../route/index.js';
import type { IpContext, IpOptions } from './context.js';
import { readIpNames } from './name-files.js';
import { cannotFind, NAMES_NOTHING, noSuchDevice, noVrf } from './words.js';

/** What is looked at, and how. */
export interface InspectIpOptions extends IpOptions, Pick<RouteOptions, 'netns'> {
  /** What to show of it, as for `ip`: `['dev', 'br0']`, `['table', 'all']`. */
  words?: readonly string[] | undefined;
  /** Names of namespaces, for `link-netns NAME`. Default: those under /run/netns. */
  namespaces?: readonly string[] | (() => readonly string[]) | undefined;
  /** Takes what `ip` says beside an answer that it gives: a list of routes changed meanwhile. Default: that is an error. */
  warn?: ((text: string) => void) | undefined;
  /** VLANs of a bridge that are alike as ranges (`-compressvlans`). */
  compressVlans?: boolean | undefined;
}

/** Names by id of a file like /etc/passwd. */
function idFile(path: string): (id: number) => string | undefined {
  let names: Map<number, string> | undefined;
  return (id) => {
    names ??= readIdFile(path);
    return names.get(id);
  };
}

function readIdFile(path: string): Map<number, string> {
  const names = new Map<number, string>();
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return names; // numbers will do
  }
  for (const line of text.split('\n')) {
    const [name, , id] = line.split(':');
    if (name !== undefined && id !== undefined && !names.has(Number(id))) names.set(Number(id), name);
  }
  return names;
}

/** A context of links that were read; what else the renderers need is looked up when they ask. */
export function contextOf<L extends LinkSummary>(
  options: InspectIpOptions,
  links: ReadonlyMap<number, L>,
  netnsNames?: ReadonlyMap<number, string>,
): IpContext & { links: ReadonlyMap<number, L> } {
  return {
    options,
    names: readIpNames(options.numeric),
    links,
    netnsName: (id) => netnsNames?.get(id),
    userName: idFile('/etc/passwd'),
    groupName: idFile('/etc/group'),
    bpfProgram,
  };
}

/** Names by id of the namespaces that links lead to; only looked up when one has an id. */
export async function netnsNamesOf(
  socket: NetlinkSocket,
  links: ReadonlyMap<number, LinkSummary>,
  { namespaces = listNamespaces }: InspectIpOptions,
): Promise<Map<number, string>> {
  const needsNames = [...links.values()].some(({ linkNetnsid }) => (linkNetnsid ?? -1) >= 0);
  if (!needsNames) return new Map();
  return namespaceNames(socket, typeof namespaces === 'function' ? namespaces() : namespaces);
}

/** A link by its name, an alternative name, or `ifN`, as `ip` takes them; `undefined` when there is none. */
export function linkNamed({ links }: IpContext, name: string): LinkSummary | undefined {
  for (const link of links.values()) if (link.name === name || link.altNames.includes(name)) return link;
  const index = /^if(\d+)$/.exec(name);
  return index === null ? undefined : links.get(Number(index[1]));
}

/** The {@link linkNamed}. @throws InspectError `ENODEV` there is none */
export function needLink(context: IpContext, name: string, exitStatus?: number): LinkSummary {
  const link = linkNamed(context, name);
  if (link === undefined) throw noSuchDevice(name, exitStatus);
  return link;
}

/** The link that is a master. @throws InspectError `ENODEV` there is none */
export function needMaster(context: IpContext, name: string): LinkSummary {
  return needLink(context, name, NAMES_NOTHING);
}

/** The link that is a VRF. @throws InspectError `ENODEV` there is none */
export function needVrf(context: IpContext, name: string): LinkSummary {
  const link = linkNamed(context, name);
  if (link?.kind !== 'vrf') throw noVrf(name);
  return link;
}

/** As {@link needLink}, in the words that `ip` has where the question is not about links. */
export function needDevice(context: IpContext, name: string): LinkSummary {
  const link = linkNamed(context, name);
  if (link === undefined) throw cannotFind(name);
  return link;
}
