import { existsSync } from 'node:fs';
import { UnsupportedError } from './errors.js';

/** A socket of the addon, opaque. Its owner closes it; a forgotten one is closed when it is garbage collected. */
export interface NativeSocket {
  readonly [isNativeSocket]: never;
}
declare const isNativeSocket: unique symbol;

/** What the kernel refused while a sandbox was being made: which step, and why. */
export interface SandboxRefusal {
  step: number;
  errno: number;
}

/**
 * The addon's exports, one line per entry of the table in native/module.c.
 *
 * A number below zero is -errno. Nothing here throws except for an argument of the wrong type.
 */
export interface Binding {
  socketOpen(family: number, type: number, protocol: number, netns: number): NativeSocket | number;
  socketClose(socket: NativeSocket): void;
  socketDetach(socket: NativeSocket): number;
  socketBind(socket: NativeSocket, address: Uint8Array): number;
  socketBindNetlink(socket: NativeSocket, groups: number, portId: number): number;
  socketPortId(socket: NativeSocket): number;
  socketConnect(socket: NativeSocket, address: Uint8Array): number;
  socketSetOption(socket: NativeSocket, level: number, name: number, value: number): number;
  socketGetOption(socket: NativeSocket, level: number, name: number): number;
  socketSend(socket: NativeSocket, bytes: Uint8Array, length: number, address?: Uint8Array): number;
  socketReceive(
    socket: NativeSocket,
    buffer: Uint8Array,
    lengths: Int32Array,
    addresses?: Uint8Array,
    most?: number,
  ): number;
  socketAsk(socket: NativeSocket, bytes: Uint8Array, length: number, buffer: Uint8Array, lengths: Int32Array): number;
  netlinkExchange(
    protocol: number,
    namespaces: Int32Array,
    datagrams: Uint8Array,
    ends: Int32Array,
    results: Int32Array,
    answers: Uint8Array,
    lengths: Int32Array,
  ): number;
  socketReceiveAhead(
    socket: NativeSocket,
    buffer: Uint8Array,
    slots: Int32Array,
    progress: Int32Array,
    callback: (result: number) => void,
  ): number;
  socketReceiveCancel(socket: NativeSocket): void;
  pollStart(socket: NativeSocket, events: number, callback: (status: number) => void): number;
  pollCancel(socket: NativeSocket): void;
  pollRef(socket: NativeSocket, keepAlive: boolean): void;
  netnsOpen(path: string): number;
  netnsDuplicate(fd: number): number;
  netnsCreate(): number;
  netnsPin(fd: number, name: string): number;
  netnsUnpin(name: string): number;
  netnsRun(fd: number, callback: () => void): number;
  closeFd(fd: number): number;
  bpfProgramInfo(id: number, buffer: Uint8Array): number;
  sandboxSpawn(file: string, argv: string[], env: string[]): { pid: number; exit: NativeSocket } | SandboxRefusal;
  sandboxReap(pid: number): number;
  processExit(status: number): void;
  checksum(bytes: Uint8Array): number;
}

let loaded: Binding | undefined;

/**
 * The addon, loaded at its first use so that importing netloom works everywhere.
 *
 * @throws UnsupportedError on a system that is not Linux, or when there is no binary for this machine.
 */
export function binding(): Binding {
  loaded ??= load();
  return loaded;
}

function load(): Binding {
  const { arch, platform } = process;
  if (platform !== 'linux') {
    throw new UnsupportedError(`netloom speaks to the Linux kernel; this is ${platform}`, 'linux');
  }
  const name = `prebuilds/linux-${arch}/netloom.node`;
  // This file is src/addon/ under the test runner and dist/src/addon/ in the package.
  const path = ['../..', '../../..'].map((root) => `${import.meta.dirname}/${root}/${name}`).find(existsSync);
  if (path === undefined) {
    throw new UnsupportedError(`${name} is missing: \`npm run build\` in a clone makes it (needs a C compiler)`, name);
  }
  // What `require` does with an addon, without node:module, which brings the loader of ES modules along.
  const addon = { exports: {} };
  process.dlopen(addon, path);
  return addon.exports as Binding;
}
