import { readdirSync, readFileSync } from 'node:fs';
import * as netns from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { openRoute } from '../../src/route/index.js';

/**
 * Everything that networks could leave behind on a host, or take away from others: compare two of them.
 *
 * @param prefix what names of the test's namespaces begin with: there, what is beside loopback counts too
 */
export async function tracesOn(host: netns.NetworkNamespace, prefix: string): Promise<unknown> {
  await using nftables = openNftables({ netns: { fd: host.fd } });
  await using route = openRoute({ netns: { fd: host.fd } });
  const names = netns.list().filter((name) => name.startsWith(prefix));
  const inside: Record<string, string[]> = {};
  // A namespace that was there before keeps its loopback up.
  for (const name of names) inside[name] = (await linksOf({ netns: name })).filter((link) => !link.startsWith('lo '));
  const links = await linksOf({ netns: { fd: host.fd } });
  const routes = await route.routes.list({ table: 'main' }).toArray();
  return {
    inside,
    mounts: readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter((line) => line.includes(`/${prefix}`)).length,
    links,
    routes: routes.map(({ dst, dev }) => `${dst} ${dev}`).sort(),
    rules: (await route.rules.list().toArray()).length,
    tables: withoutCounts((await nftables.ruleset()).tables),
    settings: settingsOf(host, links),
  };
}

/** Settings of the host and of its links that a network changes. */
function settingsOf(host: netns.NetworkNamespace, links: readonly string[]): string[] {
  const names = links.map((link) => `net/ipv6/conf/${link.split(' ', 1)[0]}/accept_ra`);
  return ['net/ipv4/ip_forward', 'net/ipv6/conf/all/forwarding', ...names].map(
    (name) => `${name} ${host.readSysctl(name)}`,
  );
}

async function linksOf(options: { netns: netns.NetnsRef }): Promise<string[]> {
  await using route = openRoute(options);
  const links = await route.links.list({ statistics: false }).toArray();
  return links.map(({ name, kind, isUp }) => `${name} ${kind} ${isUp}`).sort();
}

/** What went through a rule or to a port is no trace of a run, nor is a number that the kernel gives. */
function withoutCounts(value: unknown): unknown {
  const text = JSON.stringify(value, (key, item: unknown) =>
    ['packets', 'bytes', 'handle', 'position'].includes(key) ? undefined : typeof item === 'bigint' ? `${item}` : item,
  );
  return JSON.parse(text);
}

/** Files that this process has open. */
export function openFds(): number {
  return readdirSync('/proc/self/fd').length;
}
