import { opendirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IpNames, ipNames } from './names.js';

/** Where the administrator keeps names, and where those that came with the package are (iproute2 from 6.5 on). */
const ETC = '/etc/iproute2';
const USR = '/usr/share/iproute2';

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** The `.conf` files of a folder, in the folder's own order. */
function list(folder: string): string[] {
  const files: string[] = [];
  try {
    const entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) files.push(entry.name);
    entries.closeSync();
  } catch {
    return []; // there is none
  }
  return files.filter((file) => /^[^.].*\.conf$/s.test(file));
}

/** The administrator's file; only without it that of the package. */
function readNamed(name: string): string {
  return read(join(ETC, name)) ?? read(join(USR, name)) ?? '';
}

/** The file, and its folder's behind it: the administrator's come last, and hide those of the package with their name. */
function readWithFolder(name: string): string[] {
  const folder = `${name}.d`;
  const own = list(join(ETC, folder));
  const others = list(join(USR, folder)).filter((file) => !own.includes(file));
  const paths = [...others.map((file) => join(USR, folder, file)), ...own.map((file) => join(ETC, folder, file))];
  return [readNamed(name), ...paths.map((path) => read(path) ?? '')];
}

/** The name tables of this machine, each read when it is needed. What is missing leaves numbers; with `numeric` all does. */
export function readIpNames(numeric = false): IpNames {
  const files = {
    get tables() {
      return readWithFolder('rt_tables');
    },
    get protocols() {
      return readWithFolder('rt_protos');
    },
    get scopes() {
      return readNamed('rt_scopes');
    },
    get realms() {
      return readNamed('rt_realms');
    },
    get groups() {
      return readNamed('group');
    },
    get protoDownReasons() {
      return readWithFolder('protodown_reasons');
    },
    get dsfields() {
      return readNamed('rt_dsfield');
    },
    get ipProtocols() {
      return read('/etc/protocols');
    },
  };
  return ipNames(files, numeric);
}
