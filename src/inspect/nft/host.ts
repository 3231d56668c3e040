import { readFileSync } from 'node:fs';
import { linkSummaries, openRouteNetlink, type RouteOptions } from '../../route/index.js';
import { type NftNames, standardNames } from './options.js';

/** Lines of a file without comments and empty ones; none where there is no file. */
function linesOf(path: string): string[][] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
}

function protocolNames(): Map<number, string> {
  const names = new Map<number, string>();
  for (const [name, number] of linesOf('/etc/protocols')) {
    if (name !== undefined && number !== undefined && !names.has(Number(number))) names.set(Number(number), name);
  }
  return names;
}

function databaseNames(file: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const [number, name] of linesOf(`/etc/iproute2/${file}`)) {
    if (number !== undefined && name !== undefined && !names.has(Number(number))) names.set(Number(number), name);
  }
  return names;
}

/** The names that nft would find on this host, with the devices of a namespace. */
export async function hostNames(netns: RouteOptions['netns'], needsLinks: boolean): Promise<NftNames> {
  const links = needsLinks ? await linkNames(netns) : new Map<number, string>();
  const cache = new Map<string, Map<number, string>>();
  let protocols: Map<number, string> | undefined;
  return {
    ...standardNames,
    protocol: (number) => {
      protocols ??= protocolNames();
      return protocols.get(number);
    },
    link: (index) => links.get(index),
    database: (file, number) => {
      let names = cache.get(file);
      if (names === undefined) {
        names = databaseNames(file);
        cache.set(file, names);
      }
      return names.get(number);
    },
  };
}

async function linkNames(netns: RouteOptions['netns']): Promise<Map<number, string>> {
  const socket = openRouteNetlink({ netns });
  try {
    const links = await linkSummaries(socket);
    return new Map([...links].map(([index, { name }]) => [index, name]));
  } finally {
    socket.close();
  }
}
