import { expect } from 'vitest';
import type { InspectIpOptions } from '../../src/inspect/index.js';
import { list, type NetworkNamespace } from '../../src/netns/index.js';
import { runTool } from './netns.js';

// `ip` as an oracle: what it prints of a state, and what we print of the same.

export type Inspect = (options: InspectIpOptions) => Promise<string>;

/** What is asked, in the words of `ip`; the options for ours follow from them. */
export interface Question {
  object: string;
  inspect: Inspect;
  words?: readonly string[];
}

/** Options of `ip` and ours. */
export const FORMS: readonly { flags: readonly string[]; options: InspectIpOptions }[] = [
  { flags: [], options: {} },
  { flags: ['-d'], options: { details: true } },
  { flags: ['-j'], options: { json: true } },
  { flags: ['-d', '-j'], options: { details: true, json: true } },
  { flags: ['-j', '-p'], options: { json: true, pretty: true } },
  { flags: ['-4'], options: { family: 'inet' } },
  { flags: ['-6'], options: { family: 'inet6' } },
  { flags: ['-6', '-j'], options: { family: 'inet6', json: true } },
  { flags: ['-o'], options: { oneline: true } },
  { flags: ['-br'], options: { brief: true } },
];

/** With traffic that does not change meanwhile, also the counters. */
export const STATISTICS: readonly { flags: readonly string[]; options: InspectIpOptions }[] = [
  { flags: ['-s'], options: { statistics: 1 } },
  { flags: ['-s', '-s'], options: { statistics: 2 } },
  { flags: ['-s', '-s', '-j'], options: { statistics: 2, json: true } },
];

/** Timers of a bridge, and the times of routes, addresses and buckets, tick between two looks. */
const TICKING =
  /((?:(?:hello|tcn|topology_change|gc|hold|message_age|forward_delay)_timer|idle_time|expires|(?:valid|preferred)_(?:lft|life_time))"?:? *)(?!0(?![\d.])|4294967295\b)\d+(?:\.\d+)?/g;

export function steady(text: string): string {
  return text.replace(TICKING, '$1T');
}

/**
 * Asks both the same; where `ip` fails, so must we. The kernel settles a state late (carriers, neighbours of multicast
 * groups): where the answers differ, `ip` is asked again, and the two are compared once it says the same before and after.
 */
export async function same(
  namespace: NetworkNamespace,
  question: Question,
  flags: readonly string[],
  options: InspectIpOptions,
): Promise<void> {
  const { object, inspect, words = [] } = question;
  const command = [...flags, object, 'show', ...words];
  const ask = (): string | undefined => {
    try {
      return steady(runTool(namespace, 'ip', command));
    } catch {
      return undefined; // no such table, no such link
    }
  };
  let before = ask();
  for (;;) {
    const asked = inspect({ ...options, words, netns: { fd: namespace.fd }, namespaces: list });
    const ours = await asked.then(steady, (error: Error) => error);
    if (ours instanceof Error ? before === undefined : ours === before) return;
    const after = ask();
    if (after === before) {
      if (ours instanceof Error) throw ours;
      expect(ours, `ip ${command.join(' ')}`).toBe(before);
    }
    before = after;
  }
}

/** Makes a state with `ip` itself, one command a line. */
export function make(namespace: NetworkNamespace, commands: string): void {
  runTool(namespace, 'ip', ['-batch', '-'], commands);
}

/** What the kernel refused (`ip` itself ends with 255), and what is done with a link that is missing for that reason. */
const REFUSED = /status [12]:|Cannot find device|Device does not exist/;

/** The same, but what this kernel lacks is left out. */
export function tryToMake(namespace: NetworkNamespace, commands: readonly string[]): void {
  for (const command of commands) {
    try {
      make(namespace, command);
    } catch (error) {
      if (!REFUSED.test(String(error))) throw error;
    }
  }
}

/** No addresses that come by themselves, and none that are tentative for a second. */
export function quiet(namespace: NetworkNamespace): void {
  namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
  namespace.writeSysctl('net.ipv6.conf.default.addr_gen_mode', 1); // none
}
