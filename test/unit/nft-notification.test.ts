import { expect, test } from 'vitest';
import { renderToldNotification, renderToldNotificationJson } from '../../src/inspect/index.js';
import type { NftContext } from '../../src/inspect/nft/options.js';
import { standardNames } from '../../src/inspect/nft/options.js';
import type { RulesetNotification } from '../../src/nftables/index.js';

const context: NftContext = { handles: false, stateless: false, names: standardNames };
const text = (told: RulesetNotification, more: Partial<NftContext> = {}): string =>
  renderToldNotification(told, { ...context, ...more });
const place = { family: 'ip', table: 't' } as const;
const counter = {
  ...{ name: 'seen', handle: 7n, type: 'counter', comment: 'words' },
  statement: { kind: 'counter', packets: 3n, bytes: 9n },
} as const;

test('an object is told on one line, with its comment and handle', () => {
  const told: RulesetNotification = { ...place, command: 'create', object: 'object', value: counter };
  expect(text(told)).toBe('create counter ip t seen { comment "words" packets 3 bytes 9 } \n');
  expect(text(told, { stateless: true, handles: true })).toBe(
    'create counter ip t seen { # handle 7 comment "words" } \n',
  );
  expect(text({ ...told, command: 'delete' })).toBe('delete counter ip t seen\n');
});

test('a rule is told with the rule that it goes before, a deleted one by its handle alone', () => {
  const value = { statements: [{ kind: 'verdict', code: 'accept' }], handle: 9n } as const;
  const told: RulesetNotification = { ...place, command: 'insert', object: 'rule', value, chain: 'c', position: 5n };
  expect(text(told)).toBe('insert rule ip t c handle 5 accept\n');
  expect(text({ ...told, command: 'delete', position: undefined })).toBe('delete rule ip t c handle 9\n');
  expect(renderToldNotificationJson(told, context)).toBe(
    '{"insert": {"rule": {"family": "ip", "table": "t", "chain": "c", "handle": 9, "expr": [{"accept": null}]}}}\n',
  );
});

test('generations are told in text only, an overrun in both', () => {
  const generation: RulesetNotification = { object: 'generation', generation: 5, process: { id: 77, name: 'nft' } };
  expect(text(generation)).toBe('# new generation 5 by process 77 (nft)\n');
  expect(text({ ...generation, process: undefined })).toBe('# new generation 5\n');
  expect(renderToldNotificationJson(generation, context)).toBe('');
  const overrun = '# ERROR: We lost some netlink events!\n';
  expect([text({ object: 'overrun' }), renderToldNotificationJson({ object: 'overrun' }, context)]).toEqual([
    overrun,
    overrun,
  ]);
});

test('what the kernel does not tell of a deleted object is printed as nft prints it', () => {
  const helper = { name: '', protocol: 0, family: 0 };
  const value = { name: 'ftp', handle: 3n, type: 'ct helper', helper };
  expect(renderToldNotificationJson({ ...place, command: 'delete', object: 'object', value }, context)).toBe(
    '{"delete": {"ct helper": {"family": "ip", "name": "ftp", "table": "t", "handle": 3, "type": "(null)", "protocol": "ip", "l3proto": "unknown"}}}\n',
  );
});
