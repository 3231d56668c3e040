import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OUTSIDE, runNode } from '../support/program.js';

const FOLDER = fileURLToPath(new URL('../../dist/examples/bridge-network', import.meta.url));

/** What each step has to show, beside ending well. */
const EXPECTED: Record<string, RegExp[]> = {
  '01-network-context': [/^1: lo: <LOOPBACK> .* state DOWN/m, /^-P INPUT ACCEPT$/m],
  '02-namespace': [/^links here: +lo, only-here$/m, /^links in netns0: lo$/m, /^namespaces: none$/m],
  '03-veth-pair': [/172\.18\.0\.0\/16 dev ceth0/, /netns0 -> here: answered/, /here -> netns0: answered/],
  '04-second-container': [
    /2 routes to one network/,
    /netns0 \(172\.18\.0\.10\) leaves by veth0: answered/,
    /netns1 \(172\.18\.0\.20\) leaves by veth0: no answer/,
  ],
  '05-bridge': [/ports of br0: veth0, veth1/, /netns0 <-> netns1: answered/, /netns0 knows 172\.18\.0\.20 by /],
  '06-gateway': [/without an address on br0: E/, /with 172\.18\.0\.1\/16 on br0: answered/, /its gateway: answered/],
  '07-masquerade': [
    /forwarding off: no answer/,
    /forwarding on: +no answer/,
    /masqueraded: +answered/,
    /sees 172\.16\.0\.2$/m,
  ],
  '08-publish-port': [/^outside -> 172\.16\.0\.2:5000: hello 172\.16\.0\.1$/m, /^host -> 172\.16\.0\.2:5000: hello /m],
  '09-docker-modes': [/^host: +lo, .*eth0/m, /^none: +lo$/m, /^bridge: lo, eth0$/m, /^namespaces left: 0$/m],
};

test('every step of the article has an expectation here', () => {
  const steps = readdirSync(FOLDER)
    .filter((name) => /^\d\d-.*\.js$/.test(name))
    .map((name) => name.slice(0, -3));
  expect(steps.sort()).toEqual(Object.keys(EXPECTED).sort());
});

for (const [step, patterns] of Object.entries(EXPECTED)) {
  test(`example ${step} shows what its step of the article is about`, () => {
    const { status, stdout, stderr } = runNode([join(FOLDER, `${step}.js`)], { env: OUTSIDE });
    expect(stderr).toBe('');
    for (const pattern of patterns) expect(stdout).toMatch(pattern);
    expect(status).toBe(0);
  });
}
