import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IpNames, ipNames } from './ip-names.js';

/** Where iproute2 keeps its names: the administrator's first, then what came with the package. */
const FOLDERS = ['/etc/iproute2', '/usr/share/iproute2'];

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readNamed(name: string): string | undefined {
  for (const folder of FOLDERS) {
    const text = read(join(folder, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

function readWithFolder(name: string): string {
  const parts = [readNamed(name) ?? ''];
  for (const folder of FOLDERS) {
    for (const file of list(join(folder, `${name}.d`))) {
      if (file.endsWith('.conf') && !file.startsWith('.')) parts.push(read(join(folder, `${name}.d`, file)) ?? '');
    }
  }
  return parts.join('\n');
}

/** Reads the name tables of this machine. What is missing leaves numbers. */
export function readIpNames(): IpNames {
  return ipNames({
    tables: readWithFolder('rt_tables'),
    protocols: readWithFolder('rt_protos'),
    scopes: readNamed('rt_scopes'),
    realms: readNamed('rt_realms'),
    groups: readNamed('group'),
    protoDownReasons: readWithFolder('protodown_reasons'),
    dsfields: readNamed('rt_dsfield'),
    ipProtocols: read('/etc/protocols'),
  });
}
