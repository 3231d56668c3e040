import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDatagram, FAMILIES, operationOf } from '../../src/capture/index.js';
import { align4, locateAttribute, MalformedMessageError, Reader, Writer } from '../../src/wire/index.js';
import { treeOf } from '../support/attribute-tree.js';
import { type CapturedMessage, datagramsOf, fixtureCases, messagesIn } from '../support/fixtures.js';
import { toHex } from '../support/hex.js';

// What the kernel really sent: every message of every fixture.

const RUNS = { numRuns: 3000 };
const TIMEOUT_MS = 60_000;

/** Control messages and those of no schema are not encoded: nothing but an nlmsghdr is known of them. */
function codecOf({ protocol, type }: CapturedMessage) {
  return type < 16 ? undefined : operationOf(protocol, type);
}

function reencode(message: CapturedMessage): Uint8Array {
  const operation = codecOf(message)!;
  const writer = new Writer();
  operation.encode(writer, operation.decode(new Reader(message.body)));
  return writer.toBytes();
}

describe.each(fixtureCases())('the messages of %s', (path) => {
  const datagrams = datagramsOf(path);
  const messages = datagrams.flatMap(messagesIn);

  test('are all of a schema', () => {
    const unknown = messages.filter((message) => message.type >= 16 && codecOf(message) === undefined);
    expect(unknown.map(({ type }) => type)).toEqual([]);
    expect(messages.length).toBeGreaterThan(datagrams.length / 2);
  });

  test('keep every attribute through decode and encode', () => {
    for (const message of messages) {
      const operation = codecOf(message);
      if (operation === undefined) continue;
      const { headerSize, attributes } = operation;
      const again = reencode(message);
      const name = `${operation.name} of ${message.body.length} bytes`;
      expect(toHex(again.subarray(0, headerSize)), name).toBe(toHex(message.body.subarray(0, headerSize)));
      expect(treeOf(again, headerSize, attributes), name).toEqual(treeOf(message.body, headerSize, attributes));
    }
  });

  test('of one datagram are decoded together', () => {
    for (const { protocol, bytes } of datagrams) {
      const decoded = decodeDatagram(protocol, bytes);
      expect(decoded.map(({ header }) => header.type)).toEqual(
        messagesIn({ protocol, bytes, direction: 'in', timestamp: 0n }).map(({ type }) => type),
      );
    }
  });
});

describe('a captured message that is damaged', () => {
  const messages = fixtureCases().flatMap((path) => datagramsOf(path).flatMap(messagesIn));
  const message = fc.nat(messages.length - 1).map((index) => messages[index]!);

  /** Decodes it as a datagram, and its body as the message it began as: all but malformed is an error of ours. */
  const decodesOrRefuses = ({ protocol, bytes, type }: CapturedMessage): void => {
    refusesAtMost(() => decodeDatagram(protocol, bytes));
    const operation = type < 16 ? undefined : operationOf(protocol, type);
    if (operation === undefined) return;
    const body = bytes.slice(16);
    refusesAtMost(() => operation.decode(new Reader(body)));
    const start = align4(operation.headerSize);
    for (let offset = 0; offset < body.length; offset += 52) {
      locateAttribute(body, start, body.length, offset, operation.attributes); // never throws
    }
  };

  test('by a flipped bit is decoded or refused as malformed', { timeout: TIMEOUT_MS }, () => {
    const flipped = fc.tuple(message, fc.nat(), fc.nat(7)).map(([whole, position, bit]) => {
      const bytes = whole.bytes.slice();
      bytes[position % bytes.length]! ^= 1 << bit;
      return { ...whole, bytes };
    });
    fc.assert(fc.property(flipped, decodesOrRefuses), RUNS);
  });

  test('by a byte of any value is decoded or refused as malformed', { timeout: TIMEOUT_MS }, () => {
    const changed = fc.tuple(message, fc.nat(), fc.nat(255)).map(([whole, position, value]) => {
      const bytes = whole.bytes.slice();
      bytes[position % bytes.length] = value;
      return { ...whole, bytes };
    });
    fc.assert(fc.property(changed, decodesOrRefuses), RUNS);
  });

  test('cut off anywhere is decoded or refused as malformed', { timeout: TIMEOUT_MS }, () => {
    const cut = fc.tuple(message, fc.nat()).map(([whole, length]) => {
      return { ...whole, bytes: whole.bytes.slice(0, length % whole.bytes.length) };
    });
    fc.assert(fc.property(cut, decodesOrRefuses), RUNS);
  });

  test('cut off at each of its bytes is decoded or refused as malformed', { timeout: TIMEOUT_MS }, () => {
    const longest = new Map<string, CapturedMessage>(); // one of each kind
    for (const whole of messages) {
      const key = `${whole.protocol}.${whole.type}`;
      if (whole.bytes.length > (longest.get(key)?.bytes.length ?? 0)) longest.set(key, whole);
    }
    for (const whole of longest.values()) {
      for (let length = 0; length < whole.bytes.length; length++) {
        decodesOrRefuses({ ...whole, bytes: whole.bytes.slice(0, length) });
      }
    }
  });
});

test('any bytes at all are decoded or refused as malformed', { timeout: TIMEOUT_MS }, () => {
  const operations = FAMILIES.flatMap((family) => family.operations);
  const lengths = fc.array(fc.oneof(fc.nat(12), fc.nat(255)), { maxLength: 200 }); // small numbers look like attributes
  const input = fc.tuple(fc.constantFrom(...operations), lengths);
  const decodes = ([operation, bytes]: [(typeof operations)[number], number[]]): void => {
    refusesAtMost(() => operation.decode(new Reader(Uint8Array.from(bytes))));
  };
  fc.assert(fc.property(input, decodes), RUNS);
});

function refusesAtMost(decode: () => unknown): void {
  try {
    decode();
  } catch (error) {
    if (!(error instanceof MalformedMessageError)) throw error;
  }
}
