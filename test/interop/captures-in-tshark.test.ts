import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { datagramsOf, fixtureCases, pcapOf } from '../support/fixtures.js';
import { needs } from '../support/netns.js';

function tshark(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('tshark', args, { encoding: 'utf8', timeout: 15_000 });
  if (status !== 0) throw new Error(`tshark ${args.join(' ')}: ${stderr}`);
  return stdout;
}

describe('tshark opens what we captured', () => {
  for (const path of fixtureCases()) {
    test(`${path}: all of it netlink, none of it malformed`, (context) => {
      needs(context, 'tshark');
      const file = pcapOf(path);
      expect(tshark('-r', file, '-Y', '_ws.malformed')).toBe('');
      const protocols = tshark('-r', file, '-T', 'fields', '-e', '_ws.col.Protocol').trim().split('\n');
      expect(protocols).toHaveLength(datagramsOf(path).length);
      for (const protocol of protocols) expect(protocol).toMatch(/^netlink/i);
    });
  }
});
