import { expect, onTestFinished, test } from 'vitest';
import { decodeDatagram } from '../../src/capture/index.js';
import { openRoute, toEncap } from '../../src/route/index.js';
import { NetlinkError } from '../../src/socket/index.js';
import { NETLINK } from '../../src/wire/index.js';
import { CONFIGURATIONS, type Configuration, MPLS_CONFIGURATIONS } from '../support/ip-configurations.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { datagramsSentBy } from '../support/strace.js';

// For each configuration the request of `ip`, seen by strace, and the one of netloom, seen by the socket's tap: the same
// header, flags and attributes, but for what the table tells.

/** A request: its name, the flags of its message, its fixed header and its attributes, one line for each value. */
type Request = string[];

/** Requests that change something; the others are look-ups, which each has in its own way. */
const CHANGES = /^RTM_(NEW|DEL|SET)/;

function linesOf(value: unknown, path: string): string[] {
  if (value === undefined || value === false) return [];
  if (value instanceof Uint8Array) return [`${path} = ${Buffer.from(value).toString('hex')}`];
  if (typeof value !== 'object' || value === null) return [`${path} = ${String(value)}`];
  const inside = Object.entries(value).flatMap(([key, item]) => linesOf(item, `${path}.${key}`));
  return inside.length === 0 ? [path] : inside;
}

function requestsOf(datagram: Uint8Array): Request[] {
  return decodeDatagram(NETLINK.route, datagram).flatMap((message) => {
    if (message.kind !== 'message' || !CHANGES.test(message.operation.name)) return [];
    const { header, attrs } = message.message as { header: object; attrs: { encap?: Uint8Array; encapType?: number } };
    const encap = toEncap(attrs.encapType, attrs.encap); // in no order
    const set = Object.entries(header).filter(([, value]) => value !== 0);
    const lines = [...linesOf(Object.fromEntries(set), 'header'), ...linesOf({ ...attrs, encap }, 'attrs')];
    return [[message.operation.name, `flags = 0x${message.header.flags.toString(16)}`, ...lines.sort()]];
  });
}

const MARK = 'oracle-';

/** The requests of `ip`, by configuration: a link's alias marks where each begins. */
function split(requests: readonly Request[]): Request[][] {
  const groups: Request[][] = [];
  for (const request of requests) {
    if (request.some((line) => line.includes(`ifalias = ${MARK}`))) groups.push([]);
    else groups.at(-1)?.push(request);
  }
  return groups;
}

/** What one has and the other has not: `-` only `ip`, `+` only netloom. */
function difference(theirs: readonly Request[], ours: readonly Request[]): string[] {
  const lines = (requests: readonly Request[]): string[] => requests.flat();
  const left = lines(theirs);
  const only: string[] = [];
  for (const line of lines(ours)) {
    const at = left.indexOf(line);
    if (at < 0) only.push(`+ ${line}`);
    else left.splice(at, 1);
  }
  return [...left.map((line) => `- ${line}`), ...only];
}

const SETUP = `link add v0 type veth peer name v1
link set v0 up
link set v1 up
link add br0 type bridge
addr add 10.0.0.1/24 dev v0
addr add fd00::1/64 dev v0 nodad
nexthop add id 1 via 10.0.0.4 dev v0
nexthop add id 2 via 10.0.0.5 dev v0`;

async function compare(configurations: readonly Configuration[], command: string): Promise<void> {
  const [one, other] = [await freshNetns(), await freshNetns()];
  runTool(one, 'ip', ['-batch', '-'], SETUP);
  const commands = configurations.flatMap(({ ip }, index) => [`link set dev lo alias ${MARK}${index}`, ip]);
  const theirs = split(datagramsSentBy(one, command, `${commands.join('\n')}\n`).flatMap(requestsOf)); // some are refused
  expect(theirs).toHaveLength(configurations.length);

  runTool(other, 'ip', ['-batch', '-'], SETUP);
  let ours: Request[] = [];
  const route = openRoute({
    netns: { fd: other.fd },
    tap: (direction, bytes) => {
      if (direction === 'out') ours.push(...requestsOf(bytes.slice()));
    },
  });
  onTestFinished(() => route.close());
  const found: Record<string, string[]> = {};
  for (const [index, { ip, netloom }] of configurations.entries()) {
    ours = [];
    // What the kernel refuses was asked for all the same; what netloom refuses is a difference.
    await netloom(route).catch((error: Error) => error instanceof NetlinkError || ours.push([error.message]));
    found[ip] = difference(theirs[index]!, ours);
  }
  const told = configurations.map(({ ip, differs = {} }) => [ip, Object.keys(differs)]);
  expect(found).toEqual(Object.fromEntries(told));
}

test('netloom asks the kernel for what ip asks it for', { timeout: 60_000 }, async (context) => {
  needs(context, 'ip', 'strace');
  await compare(CONFIGURATIONS, 'ip -force -batch -');
});

test('routes of MPLS too, whether the kernel has them or not', { timeout: 60_000 }, async (context) => {
  needs(context, 'ip', 'strace');
  await compare(MPLS_CONFIGURATIONS, 'ip -f mpls -force -batch -');
});
