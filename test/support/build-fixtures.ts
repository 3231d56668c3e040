import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, test } from 'vitest';
import { type CapturedDatagram, writeCapture } from '../../src/capture/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import * as netns from '../../src/netns/index.js';
import { capturedBy } from './capture-requests.js';
import { findTool, runTool } from './netns.js';
import { SCENARIOS, type Scenario, type Step } from './scenarios.js';

// What `npm run fixtures` runs: builds each scenario in namespaces of its own, inside the sandbox of the tests, and
// writes down what the kernel sent and what the reference tools printed.

/** Time for carriers, duplicate address detection and multicast reports to settle. */
const SETTLE_MS = 1200;

describe('fixtures', () => {
  for (const scenario of SCENARIOS) test(scenario.path, () => build(scenario));
});

async function build(scenario: Scenario): Promise<void> {
  const main = await quiet(await netns.create());
  const containers = new Map<string, NetworkNamespace>();
  try {
    for (const name of scenario.containers ?? []) containers.set(name, await quiet(await netns.create(name)));
    const within = (name: string | undefined): NetworkNamespace => (name === undefined ? main : containers.get(name)!);
    const said = scenario.setup.map((step) => carryOut(step, within(step.in)));
    await sleep(SETTLE_MS);
    const look = within(scenario.look);
    const datagrams = await capturedBy(scenario.capture, look);
    const prints = Object.entries(scenario.prints).map(([file, command]) => [file, print(look, command)] as const);
    store(scenario, datagrams, new Map(prints), said);
  } finally {
    main.close();
    for (const [name, namespace] of containers) {
      namespace.close();
      await netns.delete(name);
    }
  }
}

/** Addresses are there at once, and nobody asks for routers: less that differs from run to run. */
async function quiet(namespace: NetworkNamespace): Promise<NetworkNamespace> {
  for (const name of ['default', 'all']) {
    namespace.writeSysctl(`net.ipv6.conf.${name}.accept_dad`, 0);
    namespace.writeSysctl(`net.ipv6.conf.${name}.router_solicitations`, 0);
  }
  return namespace;
}

/** What a failing step said on standard error; nothing for the others. */
function carryOut({ command, input, fails, optional }: Step, namespace: NetworkNamespace): string {
  const [tool = '', ...args] = words(command);
  if (fails === undefined && optional === undefined) {
    runTool(namespace, tool, args, input);
    return '';
  }
  const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, timeout: 15_000 } as const;
  const result = namespace.run(() => spawnSync(findTool(tool) ?? tool, args, options));
  if (fails !== undefined && result.status === 0) throw new Error(`${command} succeeded`);
  return result.stderr;
}

function print(namespace: NetworkNamespace, command: string): string {
  const [tool = '', ...args] = words(command);
  return runTool(namespace, tool, args);
}

/** A command line into words; quotes keep spaces together. */
function words(command: string): string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

function store(scenario: Scenario, datagrams: CapturedDatagram[], prints: Map<string, string>, said: string[]): void {
  const folder = `fixtures/${scenario.path}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/dump.pcap`, writeCapture(datagrams));
  for (const [file, text] of prints) writeFileSync(`${folder}/${file}`, text);
  writeFileSync(`${folder}/case.md`, caseText(scenario, said));
}

function caseText(scenario: Scenario, said: string[]): string {
  const commands = scenario.setup.flatMap(({ command, in: container, input }, index) => [
    `${container === undefined ? '' : `${container}$ `}${command}${input === undefined ? '' : ` << END\n${input.trim()}\nEND`}`,
    ...(said[index] ?? '').trimEnd().split('\n').filter(Boolean),
  ]);
  const containers = scenario.containers ?? [];
  return `# ${scenario.title}

${scenario.about}

## How it was made

${containers.length === 0 ? 'In a fresh network namespace:' : `In a fresh network namespace, and in two named ones (${containers.join(' and ')}):`}

\`\`\`
${commands.join('\n')}
\`\`\`

## What is here

\`dump.pcap\`: what netloom asked ${scenario.look ?? 'the first namespace'} for and what the kernel answered, datagram by datagram (link type
NETLINK; \`tshark -r dump.pcap\` shows it). Port ids are replaced by 1 and times by a count of milliseconds, as they would
differ each time, and kernel addresses by 0; counters, ages and random numbers are as they were.

What the reference tools printed for the same state:

${Object.entries(scenario.prints)
  .map(([file, command]) => `- \`${file}\`: \`${command}\``)
  .join('\n')}

## Made with

Linux ${kernelVersion()}; ${versions(scenario).join('; ')}. Rebuilt by \`npm run fixtures\`.
`;
}

/** Without what a distribution or a machine appends. */
function kernelVersion(): string {
  return /^\d+\.\d+(\.\d+)?/.exec(release())?.[0] ?? release();
}

function versions({ setup, prints }: Scenario): string[] {
  const commands = [...setup.map(({ command }) => command), ...Object.values(prints)];
  const tools = new Set(commands.map((command) => words(command)[0] ?? ''));
  return [...tools].map((tool) => {
    const flag = tool === 'ip' || tool === 'bridge' ? '-V' : '--version';
    return spawnSync(findTool(tool) ?? tool, [flag], { encoding: 'utf8' }).stdout.trim();
  });
}
