import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { freshFolder } from '../support/folder.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { type Ended, NETLOOM, runNode } from '../support/program.js';

const SPEC = `
name: br0
subnets: [172.18.0.0/16]
containers:
  web: { netns: cli-web, address: 172.18.0.10, publish: ['5000:5000/tcp'] }
  db: { netns: cli-db }
`;

function netloom(namespace: netns.NetworkNamespace, ...args: string[]): Ended {
  return runNode([NETLOOM, ...args], { netns: namespace });
}

function file(name: string, text = ''): string {
  const path = join(freshFolder(), name);
  if (text !== '') writeFileSync(path, text);
  return path;
}

/** A namespace whose IPv6 addresses are usable at once, so that what is shown stands still. */
async function still(name: string): Promise<netns.NetworkNamespace> {
  const namespace = await netns.create(name);
  namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
  return namespace;
}

/** A named namespace with the network of the article in it, made by `netloom up`. */
async function hostWithNetwork(name: string): Promise<{ host: netns.NetworkNamespace; spec: string }> {
  const [host, web, db] = [await still(name), await still('cli-web'), await still('cli-db')];
  const spec = file('network.yaml', SPEC);
  onTestFinished(async () => {
    netloom(host, 'down', spec);
    for (const namespace of [host, web, db]) {
      namespace.close();
      await netns.delete(namespace.name!);
    }
  });
  const { status, stderr } = netloom(host, 'up', spec);
  expect([stderr, status]).toEqual(['', 0]);
  return { host, spec };
}

test('up makes a network from a file, says what it did, and finds nothing to do the second time; down removes it', async (context) => {
  needs(context, 'ip');
  const host = await freshNetns();
  const spec = file('network.yaml', SPEC);
  expect(netloom(host, 'plan', spec).stdout).toContain('+ create bridge br0\n');
  const planned = JSON.parse(netloom(host, 'plan', '-j', spec).stdout) as { isEmpty: boolean; steps: unknown[] };
  expect(planned.isEmpty).toBe(false);
  expect(planned.steps).toContainEqual({ sign: '+', text: 'port 5000/tcp -> 172.18.0.10:5000 (web)' });
  expect(runTool(host, 'ip', ['link'])).not.toContain('br0');
  const up = netloom(host, 'up', spec);
  expect(up.stderr).toBe('');
  expect(up.stdout).toContain('+ make table inet netloom\n');
  expect(netloom(host, 'up', spec).stdout).toBe('nothing to do\n');
  expect(JSON.parse(netloom(host, 'plan', '-j', spec).stdout)).toEqual({ isEmpty: true, steps: [] });
  const down = netloom(host, 'down', spec);
  expect(down.stdout).toContain('- delete link br0\n');
  expect(netns.list().filter((name) => name.startsWith('cli-'))).toEqual([]);
  expect(runTool(host, 'ip', ['link'])).not.toContain('br0');
});

test('down takes the name as well: the file is not needed', async (context) => {
  needs(context, 'ip', 'nft');
  const host = await freshNetns();
  netloom(host, 'up', file('network.yaml', SPEC));
  const down = netloom(host, 'down', 'br0');
  expect([down.stderr, down.status]).toEqual(['', 0]);
  expect(down.stdout).toContain('- delete network namespace cli-web\n');
  expect(netns.list().filter((name) => name.startsWith('cli-'))).toEqual([]);
  expect(runTool(host, 'ip', ['link'])).not.toContain('br0');
  expect(runTool(host, 'nft', ['list', 'ruleset'])).toBe('');
  expect(netloom(host, 'down', 'br0').stdout).toBe('nothing to do\n');
});

test('status says what there is, and what of others stands in its way; -j as JSON', async (context) => {
  needs(context, 'nft');
  const { host } = await hostWithNetwork('cli-host');
  runTool(
    host,
    'nft',
    ['-f', '-'],
    'table ip old {\nchain f {\ntype filter hook forward priority 0; policy drop;\n}\n}\n',
  );
  const { stdout } = netloom(host, 'status');
  expect(stdout).toMatch(
    /^br0: up, mtu 1500, 02:42:ac:12:00:01\n {2}172\.18\.0\.0\/16 via 172\.18\.0\.1, masquerade\n/,
  );
  expect(stdout).toMatch(/\n {2}web +eth0 172\.18\.0\.10 nl[0-9a-f]{11} up\n/);
  expect(stdout).toContain('\n    5000/tcp -> 172.18.0.10:5000 (0 connections)\n');
  expect(stdout).toContain('chain ip old f drops by its policy');
  const json = JSON.parse(netloom(host, 'status', 'br0', '-j').stdout) as { table: string; networks: unknown[] };
  expect(json).toMatchObject({
    table: 'sound',
    networks: [{ name: 'br0', containers: [{ name: 'db' }, { name: 'web' }] }],
  });
  const other = netloom(host, 'status', 'br7');
  expect([other.status, other.stderr]).toEqual([1, "netloom: no network 'br7': there is br0\n"]);
});

test('inspect without an object prints the three sections of the article, as the tools print them', async (context) => {
  needs(context, 'ip', 'iptables');
  const { host } = await hostWithNetwork('cli-host');
  const expected = [
    `# Network devices\n${runTool(host, 'ip', ['link', 'list'])}`,
    `# Route table\n${runTool(host, 'ip', ['route', 'list'])}`,
    `# iptables rules\n${runTool(host, 'iptables', ['--list-rules'])}`,
  ].join('\n');
  expect(netloom(host, 'inspect').stdout).toBe(expected);
  const elsewhere = await freshNetns();
  expect(netloom(elsewhere, 'inspect', '-n', 'cli-host').stdout).toBe(expected);
});

test('each object of inspect equals its tool, in the host and in a container', async (context) => {
  needs(context, 'ip', 'nft', 'iptables');
  const { host } = await hostWithNetwork('cli-host');
  runTool(host, 'iptables', [
    '-t',
    'nat',
    '-A',
    'POSTROUTING',
    '-s',
    '172.19.0.0/16',
    '!',
    '-o',
    'br1',
    '-j',
    'MASQUERADE',
  ]);
  for (const chain of ['PREROUTING', 'OUTPUT']) {
    const rule = [
      '-d',
      '172.16.0.2',
      '-p',
      'tcp',
      '-m',
      'tcp',
      '--dport',
      '5000',
      '-j',
      'DNAT',
      '--to-destination',
      '172.18.0.10:5000',
    ];
    runTool(host, 'iptables', ['-t', 'nat', '-A', chain, ...rule]);
  }
  const container = netns.open('cli-web');
  for (const namespace of [host, container]) {
    for (const object of ['link', 'addr', 'route', 'neigh', 'rule']) {
      expect(netloom(namespace, 'inspect', object).stdout, object).toBe(runTool(namespace, 'ip', [object]));
    }
    expect(netloom(namespace, 'inspect', 'route', 'table', 'all').stdout).toBe(
      runTool(namespace, 'ip', ['route', 'show', 'table', 'all']),
    );
    expect(netloom(namespace, 'inspect', 'link', 'dev', 'lo').stdout).toBe(
      runTool(namespace, 'ip', ['link', 'show', 'dev', 'lo']),
    );
    for (const table of ['filter', 'nat']) {
      expect(netloom(namespace, 'inspect', 'iptables', '-t', table).stdout).toBe(
        runTool(namespace, 'iptables', ['-t', table, '-S']),
      );
    }
    expect(netloom(namespace, 'inspect', 'nft').stdout).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
  }
  container.close();
});

test('netns makes, lists, enters and deletes namespaces', async (context) => {
  needs(context, 'ip');
  const here = await freshNetns();
  expect(netloom(here, 'netns', 'add', 'cli-blue').status).toBe(0);
  expect(netloom(here, 'netns', 'list').stdout.split('\n')).toContain('cli-blue');
  const inside = netloom(here, 'netns', 'exec', 'cli-blue', 'sh', '-c', 'ip -br link; exit 7');
  expect(inside.stdout).toMatch(/^lo +DOWN/);
  expect(inside.status).toBe(7);
  expect(netloom(here, 'netns', 'delete', 'cli-blue').status).toBe(0);
  const again = netloom(here, 'netns', 'delete', 'cli-blue');
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('ENOENT')]);
});

test('a wrong word says which are allowed and exits with 2, a refusal of the kernel with 1', async () => {
  const here = await freshNetns();
  const word = netloom(here, 'inspect', 'planets');
  expect([word.status, word.stderr]).toEqual([2, expect.stringContaining('expected link, addr, route')]);
  expect(netloom(here, 'inspect', '--sideways').status).toBe(2);
  const option = netloom(here, 'inspect', 'iptables', '-t', 'chairs');
  expect([option.status, option.stderr]).toEqual([2, expect.stringContaining('filter, nat, mangle')]);
  const device = netloom(here, 'inspect', 'link', 'dev', 'nil');
  expect([device.status, device.stderr]).toEqual([1, 'netloom: Device "nil" does not exist.\n']);
  const spec = netloom(here, 'up', file('bad.yaml', 'name: br0\nsubnets: [172.18.0.1/16]\n'));
  expect(spec.status).toBe(1);
  expect(spec.stderr).toContain("subnets.0: '172.18.0.1/16' is not a network such as '172.18.0.0/16'");
});

test('every help fits on a screen', () => {
  for (const words of [
    [],
    ['inspect'],
    ['up'],
    ['down'],
    ['demo'],
    ['netns'],
    ['netns', 'exec'],
    ['decode'],
    ['codegen'],
  ]) {
    const { status, stdout } = runNode([NETLOOM, ...words, '--help']);
    expect(status).toBe(0);
    expect(stdout.split('\n').length).toBeLessThan(40);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  }
});

test('output that nobody reads to its end ends quietly', async () => {
  const capture = fileURLToPath(new URL('../../fixtures/rtnetlink/bridge-host/dump.pcap', import.meta.url));
  const command = `"${process.execPath}" "${NETLOOM}" decode "${capture}" | head -n 1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^> RTM_GET/);
});

test('codegen turns a schema of the language into a module for the package', () => {
  const output = file('rt-neigh.ts');
  const schema = fileURLToPath(new URL('../../codegen/schemas/rt-neigh.yaml', import.meta.url));
  expect(runNode([NETLOOM, 'codegen', schema, '-o', output]).status).toBe(0);
  expect(readFileSync(output, 'utf8')).toContain("from 'netloom/wire'");
  const wrong = runNode([
    NETLOOM,
    'codegen',
    file('wrong.yaml', 'name: x\nattribute-sets:\n  - name: a\n    attributes:\n      - { name: b, type: u33 }\n'),
    '-o',
    output,
  ]);
  expect([wrong.status, wrong.stderr]).toEqual([
    1,
    expect.stringMatching(/wrong\.yaml:5: attribute-sets\.0\.attributes\.0\.type: unknown attribute type 'u33'/),
  ]);
});
