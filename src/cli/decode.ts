import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { type CapturedDatagram, type DecodedMessage, decodeDatagram, readCapture } from '../capture/index.js';
import { bold } from './style.js';

/** `netloom decode FILE`: every message of a capture by name, its header and attributes below. */
export function decode(file: string): void {
  for (const datagram of readCapture(readFileSync(file))) {
    for (const message of decodeDatagram(datagram.protocol, datagram.bytes)) {
      process.stdout.write(describe(datagram, message));
    }
  }
}

function describe(datagram: CapturedDatagram, message: DecodedMessage): string {
  const arrow = datagram.direction === 'out' ? '>' : '<';
  const { sequence, length } = message.header;
  return `${arrow} ${bold(nameOf(message))} seq ${sequence}, ${length} bytes\n${indent(bodyOf(message))}`;
}

function nameOf(message: DecodedMessage): string {
  switch (message.kind) {
    case 'message':
      return message.operation.name;
    case 'error':
      return message.errno === 0 ? 'ACK' : 'NLMSG_ERROR';
    case 'done':
      return 'NLMSG_DONE';
    default:
      return `message type ${message.header.type}`;
  }
}

function bodyOf(message: DecodedMessage): unknown {
  if (message.kind === 'message') return compact(message.message);
  if (message.kind === 'unknown') return compact({ bytes: message.bytes });
  return compact({ errno: message.errno === 0 ? undefined : message.errno, extack: message.extack });
}

/** Leaves out what is not there. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, compact(item)]));
}

function indent(body: unknown): string {
  if (typeof body === 'object' && body !== null && Object.keys(body).length === 0) return '';
  const text = inspect(body, { depth: Number.POSITIVE_INFINITY, breakLength: 110, colors: false });
  return `${text.replace(/^/gm, '    ')}\n`;
}
