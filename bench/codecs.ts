// Claim (reported, no target): the generated codecs beside binary-parser (decode) and buffer-layout (both ways) on the
// same captured messages. The two are given less to do: the fixed header and the attributes as bytes; the generated
// codecs decode every value of every attribute, nested ones too.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from 'binary-parser';
import { blob, type Layout, struct, u8, u16, u32 } from 'buffer-layout';
import { decodeDatagram, readCapture } from '../src/capture/index.js';
import { RTM_NEWLINK } from '../src/generated/rt-link.js';
import { RTM_NEWROUTE } from '../src/generated/rt-route.js';
import { type AnyOperation, align4, Reader, Writer } from '../src/wire/index.js';
import { type Contender, report, takeTurns } from './support/contender.js';

const ROUNDS = 20_000;
const HDRLEN = 16;

interface Attribute {
  size: number;
  type: number;
  value: Buffer;
}

/** The messages of one operation in a capture, without their `nlmsghdr`. */
function captured(scenario: string, operation: AnyOperation): Buffer[] {
  const file = fileURLToPath(new URL(`../../fixtures/rtnetlink/${scenario}/dump.pcap`, import.meta.url));
  const bodies: Buffer[] = [];
  for (const { protocol, bytes } of readCapture(readFileSync(file))) {
    let at = 0;
    for (const { header } of decodeDatagram(protocol, bytes)) {
      if (header.type === operation.type) bodies.push(Buffer.from(bytes.subarray(at + HDRLEN, at + header.length)));
      at += align4(header.length);
    }
  }
  return bodies;
}

const attributeParser = new Parser()
  .endianness('little')
  .uint16('size')
  .uint16('type')
  .buffer('value', { length: attributeSize });

function attributeSize(this: Record<string, number>): number {
  return align4(this.size!) - 4; // the padding is taken along, which spares it a second step
}

/** 12 bytes of a `struct rtmsg`, 16 of a `struct ifinfomsg`. */
function messageParser(headerSize: number): Parser {
  return new Parser()
    .endianness('little')
    .buffer('header', { length: headerSize })
    .array('attributes', { type: attributeParser, readUntil: 'eof' });
}

const attributeLayout: Layout<{ size: number; type: number }> = struct([u16('size'), u16('type')]);

function decodeByLayout(headerLayout: Layout<unknown>, bytes: Buffer): unknown {
  const header = headerLayout.decode(bytes);
  const attributes: Attribute[] = [];
  for (let at = headerLayout.span; at < bytes.length; ) {
    const { size, type } = attributeLayout.decode(bytes, at);
    attributes.push({ size, type, value: blob(size - 4).decode(bytes, at + 4) });
    at += align4(size);
  }
  return { header, attributes };
}

function encodeByLayout(
  headerLayout: Layout<unknown>,
  message: { header: unknown; attributes: Attribute[] },
  bytes: Buffer,
): void {
  headerLayout.encode(message.header, bytes);
  let at = headerLayout.span;
  for (const { size, type, value } of message.attributes) {
    attributeLayout.encode({ size, type }, bytes, at);
    blob(size - 4).encode(value, bytes, at + 4);
    at += align4(size);
  }
}

function contender(name: string, bodies: readonly Buffer[], work: (body: Buffer, index: number) => void): Contender {
  return {
    name,
    run: async () => {
      const start = performance.now();
      for (let round = 0; round < ROUNDS / bodies.length; round++) bodies.forEach(work);
      return performance.now() - start;
    },
  };
}

async function compare(
  title: string,
  operation: AnyOperation,
  bodies: Buffer[],
  header: Layout<unknown>,
): Promise<void> {
  const reader = new Reader();
  const writer = new Writer(1 << 16);
  const parser = messageParser(operation.headerSize);
  const messages = bodies.map((body) => operation.decode(new Reader(body)));
  const layouts = bodies.map((body) => decodeByLayout(header, body) as { header: unknown; attributes: Attribute[] });
  const target = Buffer.alloc(1 << 16);
  const decoding = [
    contender('netloom', bodies, (body) => operation.decode(reader.open(body, 0, body.length))),
    contender('binary-parser, attributes as bytes', bodies, (body) => parser.parse(body)),
    contender('buffer-layout, attributes as bytes', bodies, (body) => decodeByLayout(header, body)),
  ];
  console.log(report(`decoding ${ROUNDS} ${title}`, await takeTurns(decoding, 7), [], []));
  const encoding = [
    contender('netloom', bodies, (_, index) => {
      writer.reset();
      operation.encode(writer, messages[index]!);
    }),
    contender('buffer-layout, attributes as bytes', bodies, (_, index) =>
      encodeByLayout(header, layouts[index]!, target),
    ),
  ];
  console.log(report(`encoding ${ROUNDS} ${title}`, await takeTurns(encoding, 7), [], []));
}

const rtmsg: Layout<unknown> = struct([
  ...['family', 'dstLen', 'srcLen', 'tos', 'table', 'protocol', 'scope', 'type'].map((name) => u8(name)),
  u32('flags'),
]);
const ifinfomsg: Layout<unknown> = struct([
  u8('family'),
  u8('pad'),
  u16('type'),
  u32('index'),
  u32('flags'),
  u32('change'),
]);
await compare('routes', RTM_NEWROUTE, captured('routes-and-neighbours', RTM_NEWROUTE), rtmsg);
await compare('links', RTM_NEWLINK, captured('bridge-host', RTM_NEWLINK), ifinfomsg);
