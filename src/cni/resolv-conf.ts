import { readFileSync } from 'node:fs';
import { CniError, CODE } from './protocol.js';
import type { Dns } from './result.js';

/** Reads a file in the form of /etc/resolv.conf (resolv.conf(5)). @throws CniError 5 */
export function readResolvConf(file: string): Dns {
  const dns = {
    nameservers: [] as string[],
    domain: undefined as string | undefined,
    search: [] as string[],
    options: [] as string[],
  };
  for (const line of textOf(file).split('\n')) {
    const [keyword, ...words] = line.trim().split(/\s+/);
    if (keyword === 'nameserver') dns.nameservers.push(...words.slice(0, 1));
    else if (keyword === 'domain') dns.domain = words[0];
    else if (keyword === 'search') dns.search = words;
    else if (keyword === 'options') dns.options.push(...words);
  }
  return dns;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CniError(CODE.io, `ipam.resolvConf is ${JSON.stringify(file)}: ${(error as Error).message}`);
  }
}
