import { describe, expect, test } from 'vitest';
import { RTM_NEWLINK } from '../../../src/generated/rt-link.js';
import { RTM_NEWROUTE } from '../../../src/generated/rt-route.js';
// The pieces inside of the socket layer: what the kernel would send is replayed to them byte by byte.
import { BatchExchange, RequestExchange } from '../../../src/socket/exchange.js';
import {
  emptyFrame,
  errnoOf,
  type Frame,
  nameRefusal,
  readExtendedAck,
  readFrame,
  type SentMessage,
} from '../../../src/socket/frame.js';
import type { NetlinkError } from '../../../src/socket/index.js';
import { type AnyOperation, InvalidAttributeError, Writer } from '../../../src/wire/index.js';
import { hex } from '../../support/hex.js';

/** A datagram as the channel hands it over: aligned, also as words. */
function received(text: string): { bytes: Uint8Array; words: Uint32Array } {
  const content = hex(text);
  const buffer = new ArrayBuffer((content.length + 3) & ~3);
  const bytes = new Uint8Array(buffer, 0, content.length);
  bytes.set(content);
  return { bytes, words: new Uint32Array(buffer) };
}

function frames(text: string): Frame[] {
  const { bytes, words } = received(text);
  const found: Frame[] = [];
  const frame = emptyFrame();
  for (let at = 0; readFrame(frame, words, at, bytes.length); at = frame.next) found.push({ ...frame });
  return found;
}

function encoded<H, A>(
  operation: { encode: (w: Writer, message: never) => void } & AnyOperation,
  message: H & A,
  before = 0,
): SentMessage {
  const writer = new Writer();
  if (before > 0) writer.header(before);
  const at = writer.length;
  writer.messageStart(operation.type, 5, 7);
  operation.encode(writer, message as never);
  writer.messageEnd();
  return { bytes: writer.toBytes(), at, end: writer.length, operation };
}

const ACK = '24000000 0200 0001 07000000 39300000  00000000  34000000 1000 0500 07000000 39300000'; // seq 7, NLM_F_CAPPED

describe('messages of a datagram', () => {
  test('are framed one after the other', () => {
    expect(frames(`${ACK} 14000000 0300 0200 07000000 39300000 00000000`)).toMatchObject([
      { type: 2, flags: 0x100, sequence: 7, portId: 12345, body: 16, end: 36, next: 36 },
      { type: 3, flags: 2, sequence: 7, portId: 12345, body: 52, end: 56, next: 56 },
    ]);
  });

  test('are padded to 4 bytes', () => {
    expect(frames('11000000 1000 0000 01000000 00000000 ff000000 10000000 1100 0000 02000000 00000000')).toMatchObject([
      { type: 16, end: 17, next: 20 },
      { type: 17, end: 36 },
    ]);
  });

  test.each<[string, string, string]>([
    [
      'a length of less than its header',
      '0f000000 1000 0000 01000000 00000000',
      'message length 15 is not within 16..16',
    ],
    ['a length beyond the datagram', '14000000 1000 0000 01000000 00000000', 'message length 20 is not within 16..16'],
    [
      'bytes after the last',
      '10000000 1000 0000 01000000 00000000 0000',
      '2 bytes are left where a message header has 16',
    ],
  ])('with %s are malformed', (_, bytes, reason) => {
    expect(() => frames(bytes)).toThrow(reason);
  });
});

describe('an error code', () => {
  test.each<[string, number]>([
    ['24000000 0200 0001 07000000 00000000 00000000 34000000 1000 0500 07000000 00000000', 0],
    ['24000000 0200 0001 07000000 00000000 efffffff 34000000 1000 0500 07000000 00000000', 17], // EEXIST
    ['14000000 0300 0200 07000000 00000000 fcffffff', 4], // NLMSG_DONE of an interrupted dump
    ['10000000 0300 0200 07000000 00000000', 0], // NLMSG_DONE without one
  ])('of %s is %i', (bytes, errno) => {
    const [frame] = frames(bytes);
    expect(Math.abs(errnoOf(frame!, received(bytes).words))).toBe(errno);
  });
});

describe('an extended ACK', () => {
  const link = encoded(RTM_NEWLINK, {
    attrs: { ifname: 'v0', linkinfo: { kind: 'veth', data: { peer: { attrs: { ifname: 'v0' } } } } },
  });
  const ackOf = (text: string, sent: SentMessage = link) => {
    const [frame] = frames(text);
    return readExtendedAck(frame!, received(text).bytes, frame!.type === 3, sent);
  };
  /** Error with the flags given, then what follows the code. */
  const error = (flags: string, rest: string): string => {
    const length = 20 + hex(rest).length;
    return `${length.toString(16).padStart(2, '0')}000000 0200 ${flags} 07000000 00000000 efffffff ${rest}`;
  };
  const HEADER = '60000000 1000 0506 07000000 00000000'; // of the request, 96 bytes

  test('of a capped error names the attribute by its path', () => {
    // The offsets count from the request's nlmsghdr: 32 ifname, 40 linkinfo, 44 kind, 56 data, 60 peer, 80 ifname
    const at = (offset: string): string | undefined => ackOf(error('0003', `${HEADER} 0800 0200 ${offset}`)).attribute;
    expect(at('20000000')).toBe('ifname');
    expect(at('28000000')).toBe('linkinfo');
    expect(at('2c000000')).toBe('linkinfo.kind');
    expect(at('50000000')).toBe('linkinfo.data.peer.ifname');
    expect(at('00000000')).toBeUndefined(); // the header itself
  });

  test('of an error that repeats the request is found behind it', () => {
    const request = Buffer.from(link.bytes).toString('hex');
    const text = error('0002', `${request} 0b00 0100 6e6f7065 2e2100 00`);
    expect(ackOf(text).message).toBe('nope.!');
  });

  test('of NLMSG_DONE has no request before it', () => {
    expect(ackOf('1e000000 0300 0202 07000000 00000000 eaffffff 0a00 0100 77656c6c 2100').message).toBe('well!');
  });

  test('names what is missing, at the top and in a nest', () => {
    expect(ackOf(error('0003', `${HEADER} 0800 0500 04000000`)).missing).toBe('mtu');
    expect(ackOf(error('0003', `${HEADER} 0800 0500 01000000 0800 0600 28000000`)).missing).toBe('linkinfo.kind');
    expect(ackOf(error('0003', `${HEADER} 0800 0500 63000000 0800 0600 28000000`)).missing).toBe('linkinfo.99');
  });

  test('counts from its own message in a datagram of many', () => {
    const second = encoded(RTM_NEWROUTE, { header: { rtmFamily: 2 }, attrs: { dst: '10.0.0.0' } }, 48);
    expect(ackOf(error('0003', `${HEADER} 0800 0200 1c000000`), second).attribute).toBe('dst');
  });

  test('that is malformed never hides the error', () => {
    expect(ackOf(error('0003', `${HEADER} ffff 0200 50000000`))).toEqual({});
    expect(ackOf(error('0003', HEADER))).toEqual({});
  });

  test('is none without NLM_F_ACK_TLVS', () => {
    expect(ackOf(error('0001', `${HEADER} 0800 0200 20000000`))).toEqual({});
  });
});

describe('a request', () => {
  const sent = encoded(RTM_NEWLINK, { attrs: { ifname: 'br0' } });
  const answer = (exchange: RequestExchange | BatchExchange, text: string): void => {
    const { bytes, words } = received(text);
    for (const frame of frames(text)) exchange.take(frame, bytes, words);
  };

  test('ends at its ACK, not at its first reply', () => {
    const exchange = new RequestExchange(7, sent);
    answer(exchange, '20000000 1000 0000 07000000 00000000 00000100 05000000 00000000 00000000');
    expect(exchange.isDone).toBe(false);
    answer(exchange, ACK);
    expect(exchange.isDone).toBe(true);
    expect(exchange.failure).toBeUndefined();
    expect(exchange.replies).toMatchObject([{ header: { ifiIndex: 5 } }]);
  });

  test("that fails has the kernel's words, the request and what it was about", () => {
    const exchange = new RequestExchange(7, sent, 'br0');
    const words = '4e6f2062726964676573 2e 00'; // "No bridges."
    answer(
      exchange,
      `34000000 0200 0003 07000000 00000000 efffffff 28000000 1000 0506 07000000 00000000 1000 0100 ${words}`,
    );
    const error = exchange.failure as NetlinkError;
    expect(error).toMatchObject({ code: 'EEXIST', errno: 17, request: 'RTM_NEWLINK', extack: 'No bridges.' });
    expect(error.message).toBe('RTM_NEWLINK br0: EEXIST (File exists): No bridges.');
  });

  test('that succeeds with a warning tells it', () => {
    const warnings: string[] = [];
    const exchange = new RequestExchange(7, sent, undefined, (text) => warnings.push(text));
    answer(
      exchange,
      '2c000000 0200 0003 07000000 00000000 00000000 28000000 1000 0506 07000000 00000000 0800 0100 6f6c6400',
    );
    expect(exchange.failure).toBeUndefined();
    expect(warnings).toEqual(['old']);
  });

  test('of a batch learns its own outcome, by sequence number', () => {
    const messages = [0, 1, 2].map(() => ({ operation: RTM_NEWLINK as AnyOperation, at: 0, end: sent.end }));
    const exchange = new BatchExchange(7, sent.bytes, messages, 2);
    const reply = (sequence: string, code: string): string =>
      `24000000 0200 0001 ${sequence}000000 00000000 ${code} 28000000 1000 0506 ${sequence}000000 00000000`;
    answer(exchange, reply('08', 'efffffff'));
    expect(exchange.isDone).toBe(false);
    answer(exchange, reply('09', '00000000'));
    expect(exchange.isDone).toBe(true);
    expect([...exchange.errors].map(([index, { code }]) => [index, code])).toEqual([[1, 'EEXIST']]);
  });
});

describe("an encoder's refusal", () => {
  test.each<[string, object, string]>([
    ['at the top', { attrs: { ifname: 'x'.repeat(16) } }, 'ifname'],
    ['in nests', { attrs: { linkinfo: { kind: 'bridge', data: { priority: 70000 } } } }, 'linkinfo.data.priority'],
    [
      'behind a selector',
      { attrs: { linkinfo: { kind: 'veth', data: { peer: { attrs: { mtu: -1 } } } } } },
      'linkinfo.data.peer.mtu',
    ],
  ])('%s is named', (_, message, attribute) => {
    const writer = new Writer();
    writer.messageStart(RTM_NEWLINK.type, 5, 1);
    try {
      RTM_NEWLINK.encode(writer, message);
    } catch (error) {
      const named = nameRefusal(
        error,
        { bytes: writer.buffer, at: 0, end: writer.length, operation: RTM_NEWLINK },
        'br0',
      );
      expect(named).toBeInstanceOf(InvalidAttributeError);
      expect(named).toMatchObject({
        attribute,
        message: expect.stringMatching(`^RTM_NEWLINK br0: ${attribute}: .* \\(nothing was sent\\)$`),
      });
      return;
    }
    throw new Error('nothing was refused');
  });
});
