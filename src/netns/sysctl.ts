import { readFileSync, writeFileSync } from 'node:fs';
import { runInNetns } from '../addon/index.js';

/**
 * A network setting, without the line's end: `readSysctl(fd, 'net.ipv4.ip_forward')` is `'0'` or `'1'`.
 *
 * @throws Error `ENOENT` this kernel has no such setting
 * @throws TypeError not a name below `net.`
 */
export function readSysctl(netnsFd: number, name: string): string {
  const file = sysctlPath(name);
  return runInNetns(netnsFd, () => readFileSync(file, 'utf8')).trimEnd();
}

/**
 * Changes a network setting.
 *
 * @throws Error `ENOENT` this kernel has no such setting; `EACCES` no right to, or /proc/sys is read-only; `EINVAL`
 * @throws TypeError not a name below `net.`
 */
export function writeSysctl(netnsFd: number, name: string, value: string | number): void {
  const file = sysctlPath(name);
  runInNetns(netnsFd, () => writeFileSync(file, `${value}`, { flag: 'r+' }));
}

/** Changes several settings, in their order; stops at the first that fails. @throws as {@link writeSysctl} */
export function writeSysctls(netnsFd: number, values: Readonly<Record<string, string | number>>): void {
  const files = Object.entries(values).map(([name, value]) => [sysctlPath(name), `${value}`] as const);
  runInNetns(netnsFd, () => {
    for (const [file, value] of files) writeFileSync(file, value, { flag: 'r+' });
  });
}

/**
 * The file of a setting: dots become slashes, and slashes dots, so that a device's dot survives as sysctl(8) has it
 * (`net.ipv4.conf.eth0/100.forwarding`, or all slashes `net/ipv4/conf/eth0.100/forwarding`).
 */
function sysctlPath(name: string): string {
  const slashes = /^[^.]*\//.test(name);
  const parts = slashes ? name.split('/') : name.split('.').map((part) => part.replaceAll('/', '.'));
  const escapes = parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'));
  if (parts[0] !== 'net' || parts.length < 2 || escapes) {
    throw new TypeError(`${JSON.stringify(name)} is no network setting such as 'net.ipv4.ip_forward'`);
  }
  return `/proc/sys/${parts.join('/')}`;
}
